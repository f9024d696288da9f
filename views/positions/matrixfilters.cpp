#include "views/positions/matrixfilters.h"

#include "views/common/plaintext.h"
#include "views/map/lettering.h"
#include "views/positions/positionsstate.h"
#include "views/stakeholders/stakeholdernames.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

MatrixFilters::MatrixFilters(PositionsState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_issue(new QComboBox)
    , m_topic(new QComboBox)
    , m_kind(new QComboBox)
    , m_order(new QComboBox)
    , m_isFolded(new QCheckBox(tr("&Fold groups")))
    , m_since(new QLineEdit)
    , m_date(new QLineEdit)
{
    build();
    for (QComboBox* box : {m_issue, m_topic, m_kind, m_order})
        connect(box, &QComboBox::activated, this, &MatrixFilters::ask);
    connect(m_isFolded, &QCheckBox::clicked, this, &MatrixFilters::ask);
    for (QLineEdit* line : {m_since, m_date})
        connect(line, &QLineEdit::editingFinished, this, &MatrixFilters::askForDate);
    showChoices();
}

/// A box of choices that a long name does not widen.
static void prepare(QComboBox& box, const QString& name, int letters)
{
    box.setAccessibleName(name);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(letters);
}

void MatrixFilters::build()
{
    prepare(*m_issue, tr("Only on the question"), 10);
    prepare(*m_topic, tr("Only of the topic"), 10);
    prepare(*m_kind, tr("Only of the kind"), 10);
    m_kind->addItem(tr("All kinds"), -1);
    for (StakeholderKind kind : stakeholderKinds())
        m_kind->addItem(::nameOf(kind), static_cast<int>(kind));
    prepare(*m_order, tr("Order"), 8);
    m_order->addItem(tr("By hand"), static_cast<int>(RowOrder::ByHand));
    m_order->addItem(tr("By name"), static_cast<int>(RowOrder::ByName));
    m_order->addItem(tr("By camps"), static_cast<int>(RowOrder::ByCamps));
    m_order->setToolTip(plainTip(tr("By hand: drag titles, or Alt with an arrow. By camps: who agrees more than they "
                                    "contradict each other stands together (correlation clustering; Bansal, Blum and "
                                    "Chawla 2004).")));
    m_isFolded->setToolTip(plainTip(tr("Count what members say for what they belong to when they say it")));
    m_since->setAccessibleName(tr("Since"));
    m_since->setPlaceholderText(tr("since"));
    m_date->setAccessibleName(tr("At"));
    m_date->setPlaceholderText(tr("at: any date"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_issue, m_topic, m_kind, m_isFolded, m_order})
        row->addWidget(widget);
    for (QLineEdit* line : {m_since, m_date}) {
        line->setToolTip(plainTip(tr("2015, 2015-08 or 2015-08-11; empty for any. Return takes it.")));
        line->setClearButtonEnabled(true);
        line->setMaximumWidth(130);
        row->addWidget(line);
    }
    row->addStretch(1);
}

/// Lists records of a kind, unless they are listed already.
template<class R, class Name>
static void fill(QComboBox& box, const QString& all, const Table<R>& table, Name name, qint64 chosen)
{
    QStringList names{all};
    QVariantList keys{QVariant::fromValue<qint64>(0)};
    for (const R* record : table.inOrder()) {
        names.append(drawable(name(*record), 120).replace(u'\n', u' '));
        keys.append(QVariant::fromValue(record->id.value));
    }
    bool isSame = box.count() == names.size();
    for (int i = 0; isSame && i < box.count(); ++i)
        isSame = box.itemText(i) == names[i] && box.itemData(i) == keys[i];
    if (!isSame) {
        box.clear();
        for (qsizetype i = 0; i < names.size(); ++i)
            box.addItem(names[i], keys[i]);
    }
    box.setCurrentIndex(std::max(0, box.findData(QVariant::fromValue(chosen))));
    box.setVisible(!table.isEmpty());
}

void MatrixFilters::show(const Debate& debate)
{
    const PositionQuery& query = m_state.query();
    fill(
        *m_issue, tr("All questions"), debate.issues(), [](const Issue& one) { return one.text; }, query.issue.value);
    fill(
        *m_topic, tr("All topics"), debate.topics(), [](const Topic& one) { return one.name; }, query.topic.value);
    showChoices();
}

/// A day as a person would write it; of a span, its last day at which things are looked at.
static QString textOf(const std::optional<DaySpan>& days, bool isLast)
{
    return days ? QDate::fromJulianDay(isLast ? days->last : days->first).toString(Qt::ISODate) : QString();
}

void MatrixFilters::showChoices()
{
    const PositionQuery& query = m_state.query();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(query.kind ? static_cast<int>(*query.kind) : -1)));
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(query.order)));
    m_isFolded->setChecked(query.isFolded);
    if (daysOf(m_shownDate) != query.at)
        m_shownDate = textOf(query.at, true);
    if (daysOf(m_shownSince) != query.since)
        m_shownSince = textOf(query.since, false);
    if (!m_date->hasFocus())
        m_date->setText(m_shownDate);
    if (!m_since->hasFocus())
        m_since->setText(m_shownSince);
}

void MatrixFilters::ask()
{
    PositionQuery query = m_state.query();
    query.issue = IssueId{m_issue->currentData().toLongLong()};
    query.topic = TopicId{m_topic->currentData().toLongLong()};
    const int kind = m_kind->currentData().toInt();
    query.kind = kind < 0 ? std::nullopt : std::optional(static_cast<StakeholderKind>(kind));
    query.order = static_cast<RowOrder>(m_order->currentData().toInt());
    query.isFolded = m_isFolded->isChecked();
    m_state.setQuery(query);
}

void MatrixFilters::askForDate()
{
    PositionQuery query = m_state.query();
    const std::pair<QLineEdit*, std::optional<DaySpan> PositionQuery::*> lines[]
        = {{m_since, &PositionQuery::since}, {m_date, &PositionQuery::at}};
    for (const auto& [line, member] : lines) {
        const QString text = line->text().trimmed();
        const auto days = daysOf(text);
        if (!text.isEmpty() && !days)
            return emit message(dateCalled(text).error().text());
        query.*member = days;
    }
    m_shownDate = m_date->text().trimmed();
    m_shownSince = m_since->text().trimmed();
    m_state.setQuery(query);
}
