/** What `dateline` prints when asked for help, or asked wrongly. */
export const USAGE = `dateline: a static news archive from article files

  dateline build     read the content folder and write the site
  dateline check     read the content folder and report its faults; writes nothing
  dateline serve     build, serve the site on this machine, build anew at each change
  dateline extract FILE…
                     print what the articles say, one JSON record a line;
                     --jsonl reads {"id","text","published","format"} lines instead
  dateline extract --shard 2/3
                     print what the second of three parts of the content folder says, for build --records
  dateline why FILE WORDS
                     print how the words were found, typed and joined in an article, or why they were not
  dateline verify    read the built site and its sources as a stranger would, and prove that every word and value follows

  --content DIR      the content folder        (default: content; for why the one that holds the file)
  --output DIR       the folder of the site                    (default: _site)
  --cache DIR        the folder of the cache     (default: .dateline beside the content folder)
  --no-cache         keep and use no cache
  --records FILE…    for build: what the shards say, in place of the content folder's articles
  --minimum NUMBER   for build and check: fewer articles than this are an error
  --shrink           for build: publish even where fewer than half of the site's articles are left
  --port NUMBER      for serve                                 (default: 8080)
  --desk DIR         for build: write the suggestions for editors there, outside the site
  --trust-clock      for build and serve: the time is right, and the last build's was too late
  --sample N         for verify: prove N articles and pages of theirs, spread over the archive
  --strict           for build: publish nothing where an article has an error;
                     for verify: a file that the site does not list is a fault
  --all              for build and check: print each fault, not three of each kind
  --quiet            say nothing but faults
  --json             for build, check and verify: print faults and counts as one JSON object

Exit status: 0 done (warnings or none), 1 articles left out, faults in the content, a file that cannot be read, or words that do not
stand in it, 2 wrong usage. verify: 0 proved, 1 disproved, 2 it could not be checked.
`;
