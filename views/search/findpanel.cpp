#include "views/search/findpanel.h"

#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/map/lettering.h"
#include "views/search/fieldtext.h"
#include "views/search/recordnames.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

static constexpr int mostHits = 200;

FindPanel::FindPanel(OpenDebate& debate, Selection& selection, Search finder, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_selection(selection)
    , m_search(std::move(finder))
    , m_words(new QLineEdit)
    , m_count(plainLabel({}))
    , m_list(new QListView)
    , m_items(new PickList(this))
    , m_delegate(new PickDelegate(true, this))
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("find"));
    m_words->setAccessibleName(tr("Find in the debate"));
    m_words->setPlaceholderText(tr("Find in claims, notes, quotations, names…"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_items);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_words);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &FindPanel::search);
    connect(m_words, &QLineEdit::textChanged, this, &FindPanel::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { follow(std::max(0, m_list->currentIndex().row())); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { follow(index.row()); });
    connect(&debate, &OpenDebate::changed, this, [this] {
        if (!query().isEmpty() && isVisible())
            m_later->start();
    });
    search();
}

void FindPanel::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

QString FindPanel::query() const
{
    return m_words->text().trimmed();
}

void FindPanel::start()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindPanel::search()
{
    const RecordId before
        = m_list->currentIndex().isValid() ? m_items->at(m_list->currentIndex().row()).record : RecordId();
    m_hits = query().isEmpty() ? std::vector<TextHit>() : m_search(query(), mostHits);
    std::vector<PickItem> items;
    int current = 0;
    for (const TextHit& hit : m_hits) {
        if (hit.record == before)
            current = static_cast<int>(items.size());
        items.push_back(item(hit));
    }
    m_items->show(std::move(items));
    if (!m_hits.empty())
        m_list->setCurrentIndex(m_items->index(current));
    tell(m_hits.size());
}

void FindPanel::tell(std::size_t count)
{
    if (query().isEmpty())
        m_count->setText(tr("Type any part of a word. F3 and Shift+F3 walk through what is found."));
    else if (count == 0)
        m_count->setText(tr("Nothing in this debate contains these words."));
    else if (count == mostHits)
        m_count->setText(tr("The best %1 places").arg(mostHits));
    else
        m_count->setText(count == 1 ? tr("1 place") : tr("%1 places").arg(count));
}

/// The words around a hit, in one line, with the hit marked.
PickItem FindPanel::item(const TextHit& hit) const
{
    constexpr qsizetype before = 30;
    constexpr qsizetype most = 300;
    const Debate& debate = m_debate.debate();
    const QString text = fieldText(debate, hit.record, hit.field);
    const qsizetype space = hit.start <= before ? -1 : text.indexOf(u' ', hit.start - before);
    const qsizetype from = hit.start <= before ? 0 : space > 0 && space < hit.start ? space + 1 : hit.start - before;
    QString words = text.mid(from, most);
    if (!words.isEmpty() && words[0].isLowSurrogate())
        words[0] = QChar::ReplacementCharacter;
    words = drawable(words);
    words.replace(u'\n', u' ');
    PickItem item;
    item.text = from > 0 ? u'…' + words : words;
    const auto start = static_cast<int>(hit.start - from + (from > 0 ? 1 : 0));
    item.marks = {{start, static_cast<int>(hit.length)}};
    item.kind = kindName(debate, hit.record);
    item.where = hit.field == u"text" || hit.field == u"name" || hit.field == u"title"
        ? whereIs(debate, hit.record)
        : shortNameOf(debate, hit.record);
    item.record = hit.record;
    return item;
}

void FindPanel::next()
{
    walk(1);
}

void FindPanel::previous()
{
    walk(-1);
}

/// Round and round; the first step goes to the hit that is marked already unless it is selected.
void FindPanel::walk(int step)
{
    const int count = m_items->rowCount();
    if (count == 0)
        return start();
    const int row = std::max(0, m_list->currentIndex().row());
    const bool isThere = m_selection.current() == m_items->at(row).record;
    follow(isThere ? (row + step + count) % count : row);
}

static bool isOnMap(Kind kind)
{
    return kind == Kind::Claim || kind == Kind::Issue || kind == Kind::Inference;
}

void FindPanel::follow(int row)
{
    if (row >= m_items->rowCount())
        return;
    m_list->setCurrentIndex(m_items->index(row));
    const TextHit hit = m_hits[static_cast<std::size_t>(row)];
    if (isOnMap(hit.record.kind))
        m_selection.reveal(hit.record);
    else
        m_selection.select(hit.record);
    emit followed(hit);
}

bool FindPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int count = m_items->rowCount();
    if (step == 0 || count == 0)
        return false;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, count - 1);
    m_list->setCurrentIndex(m_items->index(row));
    return true;
}

void FindPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_F3)
        walk(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (isReturn && m_list->hasFocus())
        follow(m_list->currentIndex().row());
    else
        QWidget::keyPressEvent(event);
}
