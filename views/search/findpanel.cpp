#include "views/search/findpanel.h"

#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/search/founditems.h"

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
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
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
    connect(m_words, &QLineEdit::returnPressed, this, [this] { goTo(std::max(0, m_list->currentIndex().row())); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { goTo(index.row()); });
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
    m_items->show(foundItems(m_debate.debate(), m_hits, query()));
    if (!m_hits.empty())
        m_list->setCurrentIndex(m_items->index(std::max(0, rowOf(before))));
    m_count->setText(told());
}

int FindPanel::rowOf(RecordId record) const
{
    const auto hit
        = std::find_if(m_hits.begin(), m_hits.end(), [&](const TextHit& one) { return one.record == record; });
    return hit == m_hits.end() ? -1 : static_cast<int>(hit - m_hits.begin());
}

QString FindPanel::told() const
{
    const auto all = std::count_if(m_hits.begin(), m_hits.end(), [](const TextHit& hit) { return hit.hasAllWords; });
    const auto some = static_cast<std::ptrdiff_t>(m_hits.size()) - all;
    if (query().isEmpty())
        return tr("Type any part of a word. F3 and Shift+F3 walk through what is found.");
    if (m_hits.empty())
        return tr("Nothing in this debate contains these words.");
    if (m_hits.size() == mostHits)
        return tr("The best %1 places").arg(mostHits);
    if (all == 0)
        return tr("Nothing has all of these words. Places with some of them: %1").arg(some);
    const QString places = all == 1 ? tr("1 place") : tr("%1 places").arg(all);
    return some == 0 ? places : tr("%1, and with some of these words: %2").arg(places).arg(some);
}

void FindPanel::follow(const QString& query, RecordId record)
{
    m_words->setText(query);
    goTo(rowOf(record));
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
    goTo(isThere ? (row + step + count) % count : row);
}

static bool isOnMap(Kind kind)
{
    return kind == Kind::Claim || kind == Kind::Issue || kind == Kind::Inference;
}

void FindPanel::goTo(int row)
{
    if (row < 0 || row >= m_items->rowCount())
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
        goTo(m_list->currentIndex().row());
    else
        QWidget::keyPressEvent(event);
}
