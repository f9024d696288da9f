#include "views/search/filterpanel.h"

#include "views/common/plaintext.h"
#include "views/common/roomydelegate.h"
#include "views/common/scrollpage.h"
#include "views/common/selection.h"
#include "views/inspector/choices.h"
#include "views/inspector/fields.h"
#include "views/map/lettering.h"
#include "views/map/mapstate.h"
#include "views/search/recordnames.h"
#include "views/search/savedviews.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimer>

FilterPanel::FilterPanel(OpenDebate& debate, MapState& state, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_state(state)
    , m_selection(selection)
    , m_hidden(plainLabel({}))
    , m_showAll(new QPushButton(tr("Show &All")))
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("filter"));
    build();
    connect(m_showAll, &QPushButton::clicked, &state, &MapState::showAll);
    connect(&state, &MapState::shownChanged, this, [this] {
        if (isVisible())
            read();
    });
    connect(&selection, &Selection::changed, this, &FilterPanel::readFocus);
    m_later->setSingleShot(true);
    m_later->setInterval(200); // counts may lag behind the typing
    connect(m_later, &QTimer::timeout, this, &FilterPanel::read);
    connect(&debate, &OpenDebate::changed, this, [this] {
        if (isVisible())
            m_later->start();
    });
    setHiddenCount(0);
}

void FilterPanel::build()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_hidden, 1);
    top->addWidget(m_showAll);
    auto* page = new QWidget;
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(12, 10, 12, 12);
    auto* form = new QVBoxLayout;
    form->setSpacing(4);
    whole->addLayout(form);
    whole->addStretch(1);
    form->addLayout(top);
    addFocus(*form);
    m_kinds = addList(*form, tr("&Relations"), {});
    m_topics = addList(
        *form, tr("&Topics"), tr("No topics yet. Give a claim a topic in the inspector, or make one under Groups."));
    m_tags = addList(*form, tr("Ta&gs"), tr("No tags yet. Tag a claim in the inspector."));
    auto* views = new SavedViews(m_debate, m_state);
    form->addWidget(views);
    connect(views, &SavedViews::message, this, &FilterPanel::message);
    fillScrolling(*this, page);
}

QListWidget* FilterPanel::addList(QVBoxLayout& form, const QString& label, const QString& emptyHint)
{
    auto* list = new QListWidget;
    list->setItemDelegate(new RoomyDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addField(form, label, list);
    list->setAccessibleName(tr("%1 shown; none ticked: all").arg(withoutMnemonic(label)));
    QLabel* hint = plainLabel(emptyHint);
    hint->setObjectName(QStringLiteral("hint"));
    form.addWidget(hint);
    connect(list->model(), &QAbstractItemModel::rowsInserted, hint, &QWidget::hide);
    connect(list, &QListWidget::itemChanged, this, &FilterPanel::write);
    return list;
}

void FilterPanel::addFocus(QVBoxLayout& form)
{
    m_isFocused = new QCheckBox(tr("&Only around the selected card"));
    m_hops = new QSpinBox;
    m_hops->setRange(1, 20);
    form.addWidget(m_isFocused);
    addField(form, tr("&Distance in steps"), m_hops);
    connect(m_isFocused, &QCheckBox::clicked, this, &FilterPanel::focus);
    connect(m_hops, &QSpinBox::valueChanged, this, [this] {
        if (!m_isReading && m_state.focus().card)
            m_state.setFocus(m_state.focus().card, m_hops->value());
    });
}

void FilterPanel::setHiddenCount(int count)
{
    m_hidden->setText(count == 0 ? tr("Nothing is hidden.") : tr("Hidden: %L1").arg(count));
    m_showAll->setEnabled(count > 0 || !m_state.filter().showsAll());
    m_showAll->setToolTip(m_showAll->isEnabled() ? tr("Ends filter, focus and folding") : tr("All is shown already"));
}

void FilterPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

static void fit(QListWidget& list)
{
    constexpr int mostLines = 8;
    const int lines = std::clamp(list.count(), 1, mostLines);
    list.setFixedHeight(lines * std::max(20, list.sizeHintForRow(0)) + 2 * list.frameWidth() + 2);
    list.setVisible(list.count() > 0);
}

static void addCheck(QListWidget& list, const QString& name, qint64 key, bool isChecked)
{
    auto* item = new QListWidgetItem(drawable(name, 200), &list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(Qt::UserRole, key);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

static int claimCount(const Debate& debate, RecordId group)
{
    const auto referrers = debate.referrers(group);
    return static_cast<int>(
        std::count_if(referrers.begin(), referrers.end(), [](RecordId id) { return id.kind == Kind::Claim; }));
}

void FilterPanel::read()
{
    if (m_isReading)
        return;
    const QScopedValueRollback reading(m_isReading, true);
    const MapFilter& filter = m_state.filter();
    readTopics(filter);
    readTags(filter);
    readKinds(filter);
    for (QListWidget* list : {m_topics, m_tags, m_kinds})
        fit(*list);
    m_showAll->setEnabled(m_showAll->isEnabled() || !filter.showsAll());
    readFocus();
}

void FilterPanel::readTopics(const MapFilter& filter)
{
    m_topics->clear();
    for (const ChoiceField::Choice& choice : topicChoices(m_debate.debate())) {
        const TopicId topic{choice.key};
        addCheck(*m_topics, tr("%1 (%2)").arg(choice.name).arg(claimCount(m_debate.debate(), topic)), choice.key,
            filter.topics.contains(topic));
    }
}

void FilterPanel::readTags(const MapFilter& filter)
{
    m_tags->clear();
    for (const Tag* tag : m_debate.debate().tags().inOrder()) {
        addCheck(*m_tags, tr("%1 (%2)").arg(tag->name).arg(claimCount(m_debate.debate(), tag->id)), tag->id.value,
            filter.tags.contains(tag->id));
    }
}

static LineKind kindOfLine(const Inference& inference)
{
    if (inference.kind == InferenceKind::Restate)
        return LineKind::Restate;
    if (inference.kind == InferenceKind::Support)
        return LineKind::Support;
    return std::holds_alternative<InferenceId>(inference.target) ? LineKind::Undercut : LineKind::Attack;
}

void FilterPanel::readKinds(const MapFilter& filter)
{
    std::map<LineKind, int> counts;
    for (const Inference& inference : m_debate.debate().inferences().all())
        ++counts[kindOfLine(inference)];
    for (const Issue& issue : m_debate.debate().issues().all())
        counts[LineKind::Option] += claimCount(m_debate.debate(), issue.id);
    m_kinds->clear();
    const std::pair<LineKind, QString> kinds[] = {{LineKind::Support, tr("Reasons")},
        {LineKind::Attack, tr("Objections")}, {LineKind::Undercut, tr("Undercuts")},
        {LineKind::Restate, tr("Restatements")}, {LineKind::Option, tr("Options")}};
    for (const auto& [kind, name] : kinds)
        addCheck(*m_kinds, tr("%1 (%2)").arg(name).arg(counts[kind]), static_cast<qint64>(kind),
            filter.kinds.contains(kind));
}

static std::vector<qint64> checkedIn(const QListWidget& list)
{
    std::vector<qint64> keys;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            keys.push_back(list.item(row)->data(Qt::UserRole).toLongLong());
    }
    return keys;
}

void FilterPanel::write()
{
    if (m_isReading)
        return;
    MapFilter filter = m_state.filter();
    filter.topics.clear();
    filter.tags.clear();
    filter.kinds.clear();
    for (qint64 key : checkedIn(*m_topics))
        filter.topics.insert(TopicId{key});
    for (qint64 key : checkedIn(*m_tags))
        filter.tags.insert(TagId{key});
    for (qint64 key : checkedIn(*m_kinds))
        filter.kinds.insert(static_cast<LineKind>(key));
    const QScopedValueRollback writing(m_isReading, true); // the boxes are as they should be
    m_state.setFilter(filter);
    m_showAll->setEnabled(!filter.showsAll());
}

static bool isCard(RecordId id)
{
    return id.kind == Kind::Claim || id.kind == Kind::Issue || id.kind == Kind::Inference;
}

void FilterPanel::readFocus()
{
    const Focus focus = m_state.focus();
    const QScopedValueRollback reading(m_isReading, true);
    m_isFocused->setChecked(static_cast<bool>(focus.card));
    const bool may = focus.card || isCard(m_selection.current());
    m_isFocused->setEnabled(may);
    m_isFocused->setToolTip(may ? QString() : tr("Select a card first"));
    m_hops->setEnabled(static_cast<bool>(focus.card));
    if (focus.card)
        m_hops->setValue(focus.hops);
}

void FilterPanel::focus()
{
    m_state.setFocus(m_isFocused->isChecked() ? m_selection.current() : RecordId(), m_hops->value());
    readFocus();
}
