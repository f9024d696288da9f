#include "views/stakeholders/stakeholdertree.h"

#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/common/roomydelegate.h"
#include "views/map/lettering.h"
#include "views/stakeholders/stakeholdernames.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <unordered_set>

namespace {

enum Column { Name, Statements };

StakeholderId idOf(const QTreeWidgetItem* item)
{
    return item ? StakeholderId{item->data(Name, Qt::UserRole).toLongLong()} : StakeholderId();
}

/// A square of the stakeholder's colour; none where it has none.
QIcon swatch(const Stakeholder& stakeholder, const Theme& theme)
{
    if (stakeholder.colour.isEmpty())
        return {};
    QPixmap square(12, 12);
    square.fill(theme.cardBorder);
    QPixmap inside(10, 10);
    inside.fill(QColor(stakeholder.colour));
    QPainter(&square).drawPixmap(1, 1, inside);
    return QIcon(square);
}

}

/// Makes the items of a debate's stakeholders.
class StakeholderTree::Filling {
public:
    Filling(StakeholderTree& tree, const Debate& debate, const Theme& theme, bool mayChange)
        : m_tree(tree)
        , m_debate(debate)
        , m_theme(theme)
        , m_mayChange(mayChange)
    {
        for (const Stakeholder* one : debate.table<Stakeholder>().inOrder()) {
            if (debate.contains(one->partOf))
                m_members[one->partOf].push_back({one, {}});
            for (const Membership& membership : one->memberships)
                m_members[membership.of].push_back({one, spanWords(membership)});
        }
    }

    void fill()
    {
        const auto all = m_debate.table<Stakeholder>().inOrder();
        for (const Stakeholder* one : all) {
            if (!isMember(*one))
                add(nullptr, *one, {});
        }
        for (const Stakeholder* one : all) { // who only belong to each other
            if (!m_placed.contains(one->id))
                add(nullptr, *one, {});
        }
    }

    void add(QTreeWidgetItem* under, const Stakeholder& one, const QString& span, bool hasMembers = true)
    {
        if (m_count >= mostShown)
            return;
        ++m_count;
        m_placed.insert(one.id);
        QTreeWidgetItem* item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(&m_tree);
        describe(*item, one, span);
        if (!hasMembers || !m_path.insert(one.id).second)
            return;
        if (const auto members = m_members.find(one.id); members != m_members.end()) {
            for (const auto& [member, when] : members->second)
                if (!m_path.contains(member->id))
                    add(item, *member, when);
        }
        m_path.erase(one.id);
        item->setExpanded(true);
    }

private:
    bool isMember(const Stakeholder& one) const
    {
        const auto isThere = [&](const Membership& membership) { return m_debate.contains(membership.of); };
        return m_debate.contains(one.partOf) || std::ranges::any_of(one.memberships, isThere);
    }

    int statementCount(StakeholderId id) const
    {
        return static_cast<int>(std::ranges::count_if(
            m_debate.referrers(id), [](RecordId referrer) { return referrer.kind == Kind::Statement; }));
    }

    void describe(QTreeWidgetItem& item, const Stakeholder& one, const QString& span) const
    {
        const QString name = drawable(one.name, 200).replace(u'\n', u' ');
        const int count = statementCount(one.id);
        item.setData(Name, Qt::UserRole, one.id.value);
        item.setText(Name, name);
        item.setIcon(Name, swatch(one, m_theme));
        item.setText(
            Statements, (span.isEmpty() ? QString() : span + QStringLiteral("   ")) + QLocale().toString(count));
        item.setTextAlignment(Statements, Qt::AlignTrailing | Qt::AlignVCenter);
        item.setForeground(Statements, m_theme.mutedText);
        const QString tip
            = StakeholderTree::tr("%1. %2. %n statements.", nullptr, count).arg(name, about(m_debate, one));
        item.setToolTip(Name, plainTip(tip));
        item.setData(Name, Qt::AccessibleTextRole, tip);
        if (m_mayChange)
            item.setFlags(item.flags() | Qt::ItemIsEditable);
    }

    StakeholderTree& m_tree;
    const Debate& m_debate;
    const Theme& m_theme;
    bool m_mayChange;
    int m_count = 0;
    std::unordered_map<StakeholderId, std::vector<std::pair<const Stakeholder*, QString>>> m_members;
    std::unordered_set<StakeholderId> m_placed;
    std::unordered_set<StakeholderId> m_path; ///< from the root to here: nobody is listed inside itself
};

StakeholderTree::StakeholderTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("stakeholder-tree"));
    setAccessibleName(tr("Stakeholders"));
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(Statements, QHeaderView::ResizeToContents);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setItemDelegate(new RoomyDelegate(this));
    setEditTriggers(EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (column != Name)
            return;
        // Later: what follows lists all anew, which must not happen while Qt still holds the item.
        QMetaObject::invokeMethod(
            this, [this, id = idOf(item), name = item->text(Name)] { emit renamed(id, name); }, Qt::QueuedConnection);
    });
}

void StakeholderTree::showTree(const Debate& debate, const Theme& theme, bool mayChange)
{
    const QSignalBlocker quiet(this);
    const auto before = selected();
    const StakeholderId last = current();
    clear();
    Filling(*this, debate, theme, mayChange).fill();
    restore(before, last);
}

void StakeholderTree::showList(
    const Debate& debate, const std::vector<const Stakeholder*>& found, const Theme& theme, bool mayChange)
{
    const QSignalBlocker quiet(this);
    const auto before = selected();
    const StakeholderId last = current();
    clear();
    Filling filling(*this, debate, theme, mayChange);
    for (const Stakeholder* one : found)
        filling.add(nullptr, *one, {}, false);
    restore(before, last);
}

void StakeholderTree::restore(const std::vector<StakeholderId>& ids, StakeholderId current)
{
    for (QTreeWidgetItemIterator at(this); *at; ++at) {
        const StakeholderId id = idOf(*at);
        if (id == current && !currentItem())
            setCurrentItem(*at, Name, QItemSelectionModel::NoUpdate);
        if (std::ranges::find(ids, id) != ids.end())
            (*at)->setSelected(true);
    }
}

StakeholderId StakeholderTree::current() const
{
    return idOf(currentItem());
}

std::vector<StakeholderId> StakeholderTree::selected() const
{
    std::vector<StakeholderId> ids;
    for (const QTreeWidgetItem* item : selectedItems()) {
        if (std::ranges::find(ids, idOf(item)) == ids.end())
            ids.push_back(idOf(item));
    }
    const auto last = std::ranges::find(ids, current());
    if (last != ids.end())
        std::rotate(last, last + 1, ids.end());
    return ids;
}

void StakeholderTree::choose(StakeholderId id)
{
    const QSignalBlocker quiet(this);
    clearSelection();
    setCurrentItem(nullptr);
    restore({}, id);
    if (currentItem()) {
        currentItem()->setSelected(true);
        scrollToItem(currentItem());
    }
}

void StakeholderTree::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (state() == EditingState)
        QTreeWidget::keyPressEvent(event);
    else if (isReturn && currentItem())
        emit entered();
    else if (event->key() == Qt::Key_Delete && currentItem())
        emit removalAsked();
    else
        QTreeWidget::keyPressEvent(event);
}
