#include "views/schemes/schemefield.h"

#include "model/debate/sentences.h"
#include "views/common/plaintext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStyledItemDelegate>

static constexpr int groupRole = Qt::UserRole + 1;

/// The name of a scheme, and behind it the group it is of.
class SchemeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString group = index.data(groupRole).toString();
        if (!group.isEmpty())
            option->text = SchemeField::tr("%1 – %2", "the name of a scheme, its group").arg(option->text, group);
    }
};

SchemeField::SchemeField(QWidget* parent)
    : ChoiceField(parent)
{
    setMaxVisibleItems(16);
    view()->setItemDelegate(new SchemeDelegate(this));
    completer()->popup()->setItemDelegate(new SchemeDelegate(this));
    connect(this, &ChoiceField::chosen, this, [this](qint64 number) {
        const bool isListed = number > 0 && number <= static_cast<qint64>(m_choices.size());
        emit schemeChosen(isListed ? m_choices[static_cast<std::size_t>(number - 1)].key : QString());
    });
    connect(this, &ChoiceField::named, this, &SchemeField::find);
}

void SchemeField::show(const Debate& debate, const QString& key)
{
    m_catalogue = &catalogueFor(debate);
    m_key = key;
    std::vector<SchemeChoice> choices = schemeChoices(debate);
    if (!key.isEmpty() && std::ranges::find(choices, key, &SchemeChoice::key) == choices.end())
        choices.push_back({key, key, tr("not known here"), tr("No scheme of the catalogue or of this debate.")});
    list(std::move(choices));
}

void SchemeField::list(std::vector<SchemeChoice> choices)
{
    if (lineEdit()->isModified() && hasFocus())
        return; // somebody is choosing among those listed
    const bool isNew = choices != m_choices;
    m_choices = std::move(choices);
    std::vector<Choice> names;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        names.push_back({m_choices[i].name, static_cast<qint64>(i + 1)});
    const auto followed = std::ranges::find(m_choices, m_key, &SchemeChoice::key);
    const bool follows = !m_key.isEmpty() && followed != m_choices.end();
    ChoiceField::show(tr("none"), names, follows ? followed - m_choices.begin() + 1 : 0);
    setToolTip(follows ? plainTip(followed->name + u" – " + followed->about) : QString());
    if (!isNew)
        return;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const int row = static_cast<int>(i + 1);
        setItemData(row, m_choices[i].group, groupRole);
        setItemData(row, plainTip(m_choices[i].about), Qt::ToolTipRole);
    }
    makeRoomForNames();
}

/// A list may be wider than the field that it hangs from, so that names and groups can be told apart.
void SchemeField::makeRoomForNames()
{
    constexpr int most = 640; // px
    constexpr int room = 12;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int width = std::min(most, view()->sizeHintForColumn(0) + bar + room);
    for (QAbstractItemView* list : {view(), completer()->popup()})
        list->setMinimumWidth(std::max(width, this->width()));
}

void SchemeField::showPopup()
{
    makeRoomForNames();
    ChoiceField::showPopup();
}

void SchemeField::find(const QString& typed)
{
    const SchemeChoice* meant = m_catalogue ? schemeMeant(m_choices, *m_catalogue, typed) : nullptr;
    if (!meant)
        emit refused(tr("No scheme, or more than one, has %1 in its name.").arg(quoted(typed)));
    else if (meant->key != m_key)
        return emit schemeChosen(meant->key);
    list(m_choices);
}
