import type { Removed } from "../document.ts";

// What news pages print around their articles. Collected by reading the interfaces of news sites in English, and for the
// headings in languages of Europe, and of the common publishing systems behind them (WordPress, Arc, Brightspot, Drupal), 2026; a line is compared whole, in lower
// case, without the punctuation and figures at its ends.

const list = (words: string): readonly string[] =>
  words
    .split("\n")
    .map((word) => word.trim())
    .filter((word) => word !== "");

type Reason = Removed["reason"];

/** Lines that are page furniture wherever they stand, whole. */
export const FURNITURE: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ...list(`
    share
    share this
    share this article
    share this story
    share this page
    share this post
    share on facebook
    share on twitter
    share on linkedin
    share on whatsapp
    share on x
    share this on whatsapp
    share via email
    share by email
    share article
    tweet
    tweet on twitter
    tweet this
    like this
    pin it
    print
    print this article
    print article
    print this page
    email
    email this article
    email to a friend
    email article
    email me
    e-mail
    save
    save article
    save for later
    bookmark
    copy link
    copy url
    get short url
    text
    text size
    font size
    fontlarger fontsmaller
    fontlarger
    fontsmaller
    font larger
    font smaller
    larger text
    smaller text
    increase font size
    decrease font size
    a a a
    listen
    listen to this article
    listen to article
    read aloud
    play
    play video
    play now
    watch now
    watch live
    pause
    mute
    unmute
    replay
    video player is loading
    current time
    loaded
    remaining time
    fullscreen
    full screen
    next
    previous
    prev
    back
    close
    cancel
    submit
    send
    ok
    yes
    no
    search
    search for
    search this site
    menu
    main menu
    toggle navigation
    open menu
    close menu
    show more
    show less
    see more
    load more
    view more
    view all
    see all
    show all
    expand
    collapse
    more
    less
    read more
    read full story
    continue reading
    story continues below
    story continues below gallery
    article continues below
    click here
    click to enlarge
    enlarge this image
    hide caption
    toggle caption
    view gallery
    back to gallery
    view slideshow
    facebook
    twitter
    linkedin
    instagram
    pinterest
    reddit
    tumblr
    whatsapp
    telegram
    youtube
    snapchat
    messenger
    google+
    google plus
    stumbleupon
    flipboard
    pocket
    digg
    vk
    weibo
    wechat
    flickr
    rss
    rss feed
    rss feeds
    follow
    follow us
    follow us on
    follow us on twitter
    follow us on facebook
    like us on facebook
    connect with us
    stay connected
    subscribe
    subscribe now
    subscribe today
    sign in
    sign up
    sign up now
    sign out
    log in
    login
    log out
    logout
    register
    my account
    account settings
    manage your account
    manage account
    create account
    forgot password
    subscribesign in
    e-edition
    e-paper
    back to top
    top
    return to top
    scroll to top
    skip to content
    skip to main content
    skip to navigation
    jump to navigation
    leaving a message
    leave a message
    image
    caption
    photos
    slideshow
    i agree
    i accept
    accept
    accept all
    accept cookies
    got it
    reprints
    get the app
    download the app
    download our app
    all topics
    topics
    tags
    filed under
    this slideshow requires javascript
    getty
    getty images
    image caption
    media caption
    permalink
    reply
    report
    report abuse
    flag
    up vote
    down vote
    upvote
    downvote
    click to tweet
    view comments
    image credit
    enlarge
    zoom
    transcript
    embed
    link copied
    copied
    gift article
    give this article
    resume
    autoplay
    settings
  `).map((word): [string, Reason] => [word, "control"]),
  ...list(`
    home
    home page
    homepage
    news
    latest news
    breaking news
    top news
    top stories
    local news
    world
    world news
    national
    business
    politics
    sport
    sports
    opinion
    opinions
    editorial
    editorials
    columns
    columnists
    lifestyle
    life & style
    entertainment
    culture
    arts
    technology
    tech
    science
    health
    travel
    weather
    video
    videos
    podcasts
    photos & video
    galleries
    newsletters
    newsletter
    classifieds
    obituaries
    jobs
    careers
    events
    archives
    archive
    sections
    all sections
    site index
    sitemap
    site map
    español
    english
    editions
    other sites
    post navigation
    previous post
    next post
    previous article
    next article
    newer post
    older post
    newer posts
    older posts
    back to news
    return to homepage
    back to homepage
  `).map((word): [string, Reason] => [word, "navigation"]),
  ...list(`
    about
    about us
    aboutus
    about uscontact us
    about us contact us
    contact
    contact us
    help
    faq
    faqs
    support
    customer service
    privacy
    privacy policy
    privacy notice
    privacy settings
    privacy statement
    privacy & cookies
    our privacy statement & cookie policy
    cookie policy
    cookie settings
    cookies
    terms
    terms of use
    terms of service
    terms & conditions
    terms and conditions
    user agreement
    subscriber agreement
    your california privacy rights
    california privacy rights
    do not sell my personal information
    do not sell my info
    ad choices
    adchoices
    your ad choices
    accessibility
    accessibility statement
    legal
    disclaimer
    imprint
    impressum
    kontakt
    datenschutz
    datenschutzerklärung
    nutzungsbedingungen
    agb
    über uns
    mentions légales
    politique de confidentialité
    conditions générales
    qui sommes-nous
    nous contacter
    contacto
    aviso legal
    política de privacidad
    política de privacidade
    términos y condiciones
    quiénes somos
    quem somos
    fale conosco
    chi siamo
    contatti
    site information
    advertise
    advertise with us
    work for us
    work with us
    media kit
    corrections policy
    editorial policy
    code of ethics
    powered by
    all rights reserved
    copyright
  `).map((word): [string, Reason] => [word, "footer"]),
  ...list(`
    advertisement
    advertisements
    advert
    advertising
    ad
    ads
    ad feedback
    ads by google
    sponsored
    sponsored content
    sponsored by
    promoted
    promoted content
    paid content
    paid post
    partner content
    loading
    report this ad
    skip ad
    publicidad
    publicité
    anzeige
    werbung
  `).map((word): [string, Reason] => [word, "advertisement"]),
]);

/** Headings of lists of other articles: what follows is headlines, until the article goes on. */
export const RELATED_HEADINGS: ReadonlySet<string> = new Set(
  list(`
    related
    related articles
    related article
    related stories
    related story
    related news
    related content
    related topics
    related posts
    related links
    related coverage
    related items
    related reading
    weitere beiträge
    weitere beiträge zum thema
    weitere artikel
    mehr zum thema
    das könnte sie auch interessieren
    lire aussi
    à lire aussi
    sur le même sujet
    leia também
    leia mais
    veja também
    artículos relacionados
    notas relacionadas
    te puede interesar
    leggi anche
    read also
    also read
    read next
    up next
    next up
    most read
    most popular
    most viewed
    most shared
    most commented
    most recent
    most watched
    popular
    popular stories
    popular posts
    popular now
    trending
    trending now
    trending stories
    trending topics
    what's hot
    latest
    latest stories
    latest videos
    latest headlines
    latest articles
    our latest stories
    more stories
    more news
    more articles
    more on this story
    more on this topic
    more on this
    more like this
    more coverage
    more headlines
    recommended
    recommended for you
    recommended stories
    recommended articles
    recommended reading
    you may like
    you may also like
    you might like
    you might also like
    you may also be interested in
    you may have missed
    don't miss
    in case you missed it
    editor's picks
    editors' picks
    editor's pick
    editor's choice
    editors' choice
    top picks
    top stories
    must read
    must reads
    must watch
    featured
    featured stories
    featured articles
    featured videos
    featured posts
    in this story
    in this article
    see also
    story timeline
    further reading
    from around the web
    around the web
    from the web
    elsewhere on the web
    promoted stories
    sponsored stories
    today's top stories
    today's picks
    what to read next
    keep reading
    other news
    other stories
    other articles
    recent posts
    recent articles
    recent stories
    recent news
    recent comments
    browse by topic
    explore more
    read more on this topic
    leer más
    auch interessant
    das könnte dich auch interessieren
    das könnte dich interessieren
    das könnte sie interessieren
    das könnte ihnen auch gefallen
    das könnte dir auch gefallen
    ähnliche artikel
    ähnliche beiträge
    lesen sie auch
    lesen sie mehr
    lies auch
    mehr themen
    mehr artikel
    mehr nachrichten
    weiterführende links
    weiterführender link
    verwandte artikel
    verwandte themen
    neueste beiträge
    meistgelesen
    schon gelesen
    articles similaires
    articles liés
    sur le même thème
    voir aussi
    les plus lus
    lea también
    le puede interesar
    te puede interesar
    también te puede interesar
    noticias relacionadas
    más noticias
    más leídas
    lo más leído
    leggi anche
    articoli correlati
    potrebbe interessarti anche
    potrebbe interessarti
    artigos relacionados
    notícias relacionadas
    mais lidas
    você pode gostar
    lees ook
    lees meer
    gerelateerde artikelen
    meer over dit onderwerp
    czytaj także
    czytaj też
    zobacz też
    zobacz także
    läs också
    läs mer
    læs også
    les også
    читайте также
    читайте также по теме
    материалы по теме
    baca juga
  `),
);

/** Headings after which the article does not go on. */
export const CLOSING_HEADINGS: ReadonlySet<string> = new Set(
  list(`
    comments
    comment
    view comments
    show comments
    read comments
    see comments
    all comments
    post a comment
    add a comment
    add comment
    leave a comment
    leave a reply
    leave comment
    join the conversation
    join the discussion
    start the conversation
    have your say
    tell us what you think
    discussion
    responses
    cancel reply
    reader comments
    readers' comments
    comment via facebook
    conversation
    about the author
    about the authors
    about the writer
    about author
    written by
    author bio
    our standards
    site information
    sign up for our newsletter
    newsletter sign-up
    newsletter signup
    subscribe to our newsletter
    get our newsletter
    to read the full story
    kommentare
    kommentar schreiben
    kommentare schreiben
    kommentar hinterlassen
    einen kommentar hinterlassen
    schreibe einen kommentar
    keine kommentare
    über den autor
    über die autorin
    commentaires
    laisser un commentaire
    aucun commentaire
    à propos de l'auteur
    comentarios
    deja un comentario
    deja una respuesta
    sobre el autor
    commenti
    lascia un commento
    comentários
    deixe um comentário
    deixe uma resposta
    reacties
    geef een reactie
    komentarze
    dodaj komentarz
    kommentarer
    комментарии
    добавить комментарий
  `),
);
