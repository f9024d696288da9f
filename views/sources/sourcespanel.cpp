#include "views/sources/sourcespanel.h"

#include "model/debate/csl.h"
#include "model/debate/editing/sources.h"
#include "model/debate/sentences.h"
#include "views/common/menubutton.h"
#include "views/common/plaintext.h"
#include "views/sources/sourcenames.h"
#include "views/sources/sourcetree.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

static constexpr int mostShown = 1000; ///< a search brings up the rest

SourcesPanel::SourcesPanel(OpenDebate& debate, const Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_words(new QLineEdit)
    , m_tree(new SourceTree)
    , m_hint(plainLabel(tr("No sources yet.\n\nAdd one by its form, paste BibTeX, RIS or CSL-JSON, or drop files here: "
                           "bibliographies become sources, and texts, saved web pages and PDFs become texts to read.")))
    , m_count(plainLabel({}))
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("sources"));
    build(commands);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &SourcesPanel::read);
    connect(m_words, &QLineEdit::textChanged, this, &SourcesPanel::read);
    connect(m_tree, &SourceTree::chosen, this, &SourcesPanel::choose);
    connect(m_tree, &SourceTree::removalAsked, this, &SourcesPanel::removalAsked);
    connect(m_tree, &SourceTree::dataDropped, this, &SourcesPanel::dataDropped);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SourcesPanel::currentChanged);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        emit contextMenuRequested(SourceTree::record(m_tree->itemAt(at)), m_tree->viewport()->mapToGlobal(at));
    });
    connect(&debate, &OpenDebate::changed, this, [this] {
        if (isVisible())
            m_later->start();
    });
    read();
}

void SourcesPanel::build(const Commands& commands)
{
    m_words->setAccessibleName(tr("Find sources"));
    m_words->setPlaceholderText(tr("Find by name, title, year…"));
    m_words->setClearButtonEnabled(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(menuButton(tr("&Add"), commands.adding));
    buttons->addWidget(menuButton(tr("&With This"), commands.onSource));
    buttons->addStretch(1);
    buttons->addWidget(m_count);
    m_count->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_words);
    column->addWidget(m_hint, 1);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
}

void SourcesPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    read();
}

void SourcesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

bool SourcesPanel::matches(const Source& source) const
{
    const QString all = sourceLabel(source) + u' ' + csl::authorNames(source.csl).join(u' ') + u' '
        + csl::text(source.csl, QStringLiteral("container-title")) + u' ' + csl::url(source.csl);
    const QStringList words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SourcesPanel::read()
{
    const RecordId before = current();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    int count = 0;
    for (const Source* source : m_debate.debate().table<Source>().inOrder()) {
        if (!m_words->text().isEmpty() && !matches(*source))
            continue;
        if (++count <= mostShown)
            addSource(*source);
    }
    if (m_words->text().isEmpty())
        addHomeless();
    const bool isEmpty = m_tree->topLevelItemCount() == 0 && m_words->text().isEmpty();
    m_hint->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    m_words->setVisible(!isEmpty);
    m_count->setText(count > mostShown ? tr("%L1 of %L2 shown").arg(mostShown).arg(count)
            : isEmpty                  ? QString()
                                       : tr("%n sources", nullptr, count));
    m_tree->setCurrentItem(m_tree->find(before));
}

void SourcesPanel::addSource(const Source& source)
{
    auto* item = new QTreeWidgetItem(m_tree);
    SourceTree::setRecord(*item, source.id);
    item->setText(0, sourceLabel(source));
    const QString mark = correctionWord(source.correction);
    const std::optional<Grade> grade = gradeCalled(source.reliability);
    QStringList signs;
    if (!mark.isEmpty())
        signs.append(QStringLiteral("⚠ ") + mark);
    if (grade)
        signs.append(grade->code);
    item->setText(1, signs.join(QStringLiteral("  ")));
    if (!mark.isEmpty())
        item->setForeground(1, m_theme.error);
    QStringList tip{sourceLabel(source)};
    if (!mark.isEmpty())
        tip.append(correctionSentence(source));
    if (grade)
        tip.append(tr("Reliability %1: %2. %3").arg(grade->code, grade->name, grade->meaning));
    item->setToolTip(0, plainTip(tip.join(u'\n')));
    item->setToolTip(1, item->toolTip(0));
    item->setData(0, Qt::AccessibleTextRole, tip.join(QStringLiteral(". ")));
    for (const Document* document : m_debate.debate().documentsOf(source.id))
        addText(item, *document);
    item->setExpanded(true);
}

void SourcesPanel::addText(QTreeWidgetItem* under, const Document& document)
{
    auto* item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(m_tree);
    SourceTree::setRecord(*item, document.id);
    item->setText(0, textLabel(m_debate.debate(), document));
    const auto quotations = static_cast<int>(m_debate.debate().excerptsOf(document.id).size());
    item->setText(1, quotations == 0 ? QString() : QStringLiteral("“” %L1").arg(quotations));
    item->setData(0, Qt::AccessibleTextRole,
        tr("%1, %n quotations. Return opens it in the reader.", nullptr, quotations).arg(item->text(0)));
    item->setForeground(0, m_theme.text);
    item->setForeground(1, m_theme.mutedText);
}

/// Texts of no source stand by themselves.
void SourcesPanel::addHomeless()
{
    for (const Document* document : m_debate.debate().table<Document>().inOrder()) {
        if (!m_debate.debate().find(document->source))
            addText(nullptr, *document);
    }
}

RecordId SourcesPanel::current() const
{
    return SourceTree::record(m_tree->currentItem());
}

SourceId SourcesPanel::currentSource() const
{
    if (const Document* document = m_debate.debate().find(current().as<DocumentId>()))
        return document->source;
    return current().as<SourceId>();
}

std::vector<SourceId> SourcesPanel::selectedSources() const
{
    std::vector<SourceId> found;
    for (const QTreeWidgetItem* item : m_tree->selectedItems()) {
        if (const SourceId source = SourceTree::record(item).as<SourceId>())
            found.push_back(source);
    }
    return found;
}

void SourcesPanel::reveal(RecordId id)
{
    read();
    QTreeWidgetItem* item = m_tree->find(id);
    if (!item) {
        m_words->clear();
        item = m_tree->find(id);
    }
    m_tree->setCurrentItem(item);
}

void SourcesPanel::startSearch()
{
    QWidget* first = m_words->isVisibleTo(this) ? static_cast<QWidget*>(m_words) : m_tree;
    first->setFocus(Qt::ShortcutFocusReason);
}

void SourcesPanel::choose(const QTreeWidgetItem* item)
{
    const RecordId id = SourceTree::record(item);
    if (const DocumentId document = id.as<DocumentId>())
        emit textChosen(document);
    else if (const SourceId source = id.as<SourceId>())
        emit sourceChosen(source);
}
