#include "views/reader/readerpanel.h"

#include "model/debate/csl.h"
#include "model/debate/editing/structure.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/map/lettering.h"
#include "views/reader/findbar.h"
#include "views/reader/pagemirror.h"
#include "views/reader/pageplaces.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QTimer>

ReaderPanel::ReaderPanel(OpenDebate& debate, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_selection(selection)
    , m_texts(new QComboBox)
    , m_about(plainLabel({}))
    , m_hint(plainLabel(
          tr("No texts yet.\n\nDrop files here, or choose Sources ▸ Add Texts: plain text, Markdown, saved web "
             "pages and PDFs. Your copies stay in the debate, and quotations are taken from them.")))
    , m_text(new ReaderText)
    , m_pages(new PdfPages)
    , m_mirror(std::make_unique<PageMirror>(*m_text, *m_pages, m_shown))
    , m_find(new FindBar(*m_text))
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("reader"));
    setMinimumWidth(260);
    build();
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &ReaderPanel::read);
    connect(&debate, &OpenDebate::changed, this, &ReaderPanel::follow);
    connect(&selection, &Selection::revealed, this, [this](RecordId id) {
        if (const ExcerptId excerpt = id.as<ExcerptId>())
            showQuotation(excerpt);
        else if (const Statement* statement = m_debate.debate().find(id.as<StatementId>());
                 statement && statement->excerpt)
            showQuotation(statement->excerpt);
    });
    connect(m_texts, &QComboBox::activated, this,
        [this](int row) { open(DocumentId{m_texts->itemData(row).toLongLong()}); });
    connect(m_text, &ReaderText::passagesClicked, this, &ReaderPanel::select);
    connect(m_pages, &PdfPages::passagesClicked, this, &ReaderPanel::select);
    connect(m_text, &ReaderText::findAsked, this, &ReaderPanel::find);
    m_text->setDragged([this]() -> QMimeData* {
        const auto dragged = passage();
        return dragged ? draggedPassage(*dragged, m_text->textCursor().selection().toPlainText()) : nullptr;
    });
}

ReaderPanel::~ReaderPanel() = default;

void ReaderPanel::build()
{
    m_texts->setAccessibleName(tr("Text to read"));
    m_texts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_texts->setMinimumContentsLength(12);
    m_hint->setContentsMargins(24, 24, 24, 24);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->setSpacing(4);
    head->addWidget(m_texts);
    head->addWidget(m_about);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_find);
    column->addWidget(m_hint, 1);
    column->addWidget(m_text, 1);
    column->addWidget(m_pages, 1);
    m_pages->hide();
    setFocusProxy(m_text);
}

void ReaderPanel::setTheme(const Theme& theme)
{
    QPalette muted = m_about->palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_about->setPalette(muted);
    m_text->setTheme(theme);
    m_pages->setTheme(theme);
}

void ReaderPanel::setCandidates(CandidateSearch search)
{
    m_candidates = std::move(search);
    if (const Document* document = m_debate.debate().find(m_document))
        readCandidates(*document);
    readMarks();
}

void ReaderPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

static bool touches(const Changes& changes, std::initializer_list<Kind> kinds)
{
    const auto isOfThem = [&](RecordId id) { return std::find(kinds.begin(), kinds.end(), id.kind) != kinds.end(); };
    const auto any = [&](const std::vector<RecordId>& ids) { return std::any_of(ids.begin(), ids.end(), isOfThem); };
    return changes.isEverything || any(changes.added) || any(changes.altered) || any(changes.dropped);
}

void ReaderPanel::follow(const Changes& changes)
{
    if (touches(changes, {Kind::Document, Kind::Source}))
        m_isListStale = true;
    const bool isOurs = touches(
        changes, {Kind::Document, Kind::Source, Kind::Excerpt, Kind::Turn, Kind::Stakeholder, Kind::Statement});
    if (isOurs && isVisible())
        m_later->start();
    else if (isOurs)
        m_isListStale = true;
}

static QString textName(const Debate& debate, const Document& document)
{
    const Source* source = debate.find(document.source);
    QString name = drawable(document.title.isEmpty() && source ? csl::title(source->csl) : document.title, 160);
    name.replace(u'\n', u' ');
    return name.isEmpty() ? ReaderPanel::tr("Untitled text") : name;
}

void ReaderPanel::readTexts()
{
    m_isListStale = false;
    m_texts->clear();
    std::unordered_set<DocumentId> replaced;
    for (const Document& document : m_debate.debate().table<Document>().all())
        replaced.insert(document.replaces);
    for (const Document* document : m_debate.debate().table<Document>().inOrder()) {
        const QString name = textName(m_debate.debate(), *document);
        m_texts->addItem(replaced.contains(document->id) ? tr("%1 (older version)").arg(name) : name,
            QString::number(document->id.value));
    }
    m_texts->setCurrentIndex(m_texts->findData(QString::number(m_document.value)));
}

void ReaderPanel::read()
{
    if (m_isListStale)
        readTexts();
    const bool isEmpty = m_debate.debate().table<Document>().isEmpty();
    m_hint->setVisible(isEmpty);
    m_text->setVisible(!isEmpty && !m_pages->isVisibleTo(this));
    m_texts->setVisible(!isEmpty);
    m_about->setVisible(!isEmpty);
    const Document* document = m_debate.debate().find(m_document);
    if (!document && !isEmpty)
        return open(m_debate.debate().find(m_before) ? m_before
                                                     : m_debate.debate().table<Document>().inOrder().front()->id);
    readMarks();
    describe();
}

void ReaderPanel::open(DocumentId id)
{
    const Document* document = m_debate.debate().find(id);
    if (!document)
        return emit message(tr("This text is no longer in the debate."));
    if (m_isListStale)
        readTexts();
    m_hint->hide();
    m_texts->setCurrentIndex(m_texts->findData(QString::number(id.value)));
    if (m_document == id)
        return readMarks();
    m_before = std::exchange(m_document, id);
    m_proposed.clear();
    m_shown = ShownText(document->text);
    readCandidates(*document);
    openPages(*document);
    m_text->showText(m_shown.text());
    m_text->setAccessibleName(tr("Text of %1").arg(textName(m_debate.debate(), *document)));
    readMarks();
    describe();
    emit opened(id);
}

void ReaderPanel::describe()
{
    const Document* document = m_debate.debate().find(m_document);
    if (!document)
        return m_about->setText({});
    QStringList parts;
    if (const Source* source = m_debate.debate().find(document->source))
        parts << isolated(csl::shortLabel(source->csl));
    if (!document->captured.isEmpty())
        parts << tr("captured %1").arg(isolated(document->captured));
    const auto quotations = m_debate.debate().excerptsOf(m_document).size();
    parts << (quotations == 0 ? tr("no quotations yet: select a passage and press Q")
                              : tr("%n quotations", nullptr, static_cast<int>(quotations)));
    m_about->setText(parts.join(QStringLiteral(" · ")));
}

void ReaderPanel::readCandidates(const Document& document)
{
    m_candidateMarks.clear();
    if (!m_candidates)
        return;
    for (const auto& [start, end] : m_candidates(document))
        m_candidateMarks.push_back({m_shown.positionOf(start), m_shown.positionOf(end)});
}

std::vector<TurnMark> ReaderPanel::turns() const
{
    const Debate& debate = m_debate.debate();
    std::vector<TurnMark> found;
    for (RecordId id : debate.referrers(m_document)) {
        const Turn* turn = debate.find(id.as<TurnId>());
        if (!turn || turn->document != m_document)
            continue;
        const Stakeholder* speaker = debate.find(turn->speaker);
        found.push_back({turn->id, m_shown.positionOf(turn->start), m_shown.positionOf(turn->end),
            speaker ? drawable(speaker->name, 60) : tr("unknown")});
    }
    std::sort(found.begin(), found.end(), [](const TurnMark& a, const TurnMark& b) { return a.start < b.start; });
    return found;
}

void ReaderPanel::readMarks()
{
    const Document* document = m_debate.debate().find(m_document);
    if (!document)
        return m_text->setMarks({});
    ReaderMarks marks;
    marks.passages.read(m_debate.debate().excerptsOf(m_document), m_shown);
    marks.turns = m_proposed.empty() ? turns() : m_proposed;
    const Structure structure = structureOf(*document);
    for (const Stretch& stretch : structure.furniture)
        marks.furniture.push_back({m_shown.positionOf(stretch.start), m_shown.positionOf(stretch.end)});
    for (int page : structure.pages)
        marks.pages.push_back(m_shown.positionOf(page));
    marks.candidates = m_candidateMarks;
    if (m_pages->isVisibleTo(this))
        m_pages->setMarks(pageMarks(*document, m_debate.debate().excerptsOf(m_document), marks.passages));
    m_text->setMarks(std::move(marks));
}

void ReaderPanel::openPages(const Document& document)
{
    const bool areShown = m_showsPages && hasPages(document) && m_pages->open(document.original);
    m_pages->setVisible(areShown);
    m_text->setVisible(!areShown);
    if (areShown)
        m_text->resize(m_pages->size().expandedTo({600, 400})); // up and down go by its lines
    m_mirror->open(document);
    setFocusProxy(areShown ? static_cast<QWidget*>(m_pages) : m_text);
}

QWidget& ReaderPanel::pages() const
{
    return *m_pages;
}

bool ReaderPanel::canShowPages() const
{
    const Document* document = m_debate.debate().find(m_document);
    return document && hasPages(*document);
}

void ReaderPanel::showPages(bool areShown)
{
    m_showsPages = areShown;
    if (const Document* document = m_debate.debate().find(m_document))
        openPages(*document);
    readMarks();
    m_mirror->follow();
}

std::optional<Passage> ReaderPanel::passage() const
{
    const ShownStretch selected = m_text->selected();
    if (!m_document || selected.start >= selected.end)
        return {};
    return Passage{m_document, m_shown.codePointAt(selected.start), m_shown.codePointAt(selected.end)};
}

int ReaderPanel::cursorPlace() const
{
    return m_shown.codePointAt(m_text->textCursor().selectionStart());
}

void ReaderPanel::propose(std::vector<TurnMark> turns)
{
    m_proposed = std::move(turns);
    readMarks();
}

std::vector<ExcerptId> ReaderPanel::quotationsHere() const
{
    return m_text->marks().passages.at(m_text->textCursor().selectionStart());
}

void ReaderPanel::showPassage(const Passage& passage)
{
    open(passage.document);
    if (m_document != passage.document)
        return;
    m_text->goTo(m_shown.positionOf(passage.start), m_shown.positionOf(passage.end));
    m_mirror->show(passage.start, passage.end);
}

void ReaderPanel::showQuotation(ExcerptId id)
{
    const Excerpt* excerpt = m_debate.debate().find(id);
    if (!excerpt)
        return emit message(tr("This quotation is no longer in the debate."));
    showPassage({excerpt->document, excerpt->start, excerpt->end});
    m_text->choose({id});
}

/// The claims that quotations are about; the quotation itself when there are none.
void ReaderPanel::select(const std::vector<ExcerptId>& passages)
{
    m_text->choose(passages);
    const Debate& debate = m_debate.debate();
    std::vector<RecordId> claims;
    for (ExcerptId passage : passages) {
        for (RecordId id : debate.referrers(passage)) {
            if (const Statement* statement = debate.find(id.as<StatementId>()))
                claims.push_back(statement->claim);
        }
    }
    if (!claims.empty())
        m_selection.select(std::move(claims));
    else if (!passages.empty())
        emit message(tr("This quotation is attached to no claim yet."));
}

void ReaderPanel::goTo(const PassageMark* mark)
{
    if (!mark)
        return emit message(tr("This text has no quotations yet. Select a passage and press Q."));
    m_text->goTo(mark->start, mark->end);
    select({mark->excerpt});
}

void ReaderPanel::nextQuotation()
{
    goTo(m_text->marks().passages.after(m_text->textCursor().selectionStart()));
}

void ReaderPanel::previousQuotation()
{
    goTo(m_text->marks().passages.before(m_text->textCursor().selectionStart()));
}

void ReaderPanel::find()
{
    m_find->open();
}

void ReaderPanel::findNext()
{
    m_find->next();
}

void ReaderPanel::findPrevious()
{
    m_find->previous();
}
