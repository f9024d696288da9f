#include "views/inspector/inspectorpage.h"

#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/common/stepname.h"
#include "views/inspector/fields.h"
#include "views/inspector/recordlinks.h"
#include "views/inspector/textfield.h"
#include "views/search/recordnames.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

InspectorPage::InspectorPage(const InspectorContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new QVBoxLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 4, 12, 12);
    whole->addLayout(m_form);
    whole->addStretch(1);
    m_form->setSpacing(4);
}

void InspectorPage::commit()
{
    for (TextField* field : findChildren<TextField*>())
        field->commit();
    for (LineField* field : findChildren<LineField*>())
        field->commit();
    for (WeightField* field : findChildren<WeightField*>()) {
        if (field->hasFocus())
            field->commit();
    }
}

void InspectorPage::setTheme(const Theme& theme)
{
    for (RecordLinks* links : findChildren<RecordLinks*>())
        links->setTheme(theme);
}

void InspectorPage::setReadOnly(bool isReadOnly)
{
    if (m_isReadOnly == isReadOnly)
        return;
    m_isReadOnly = isReadOnly;
    for (TextField* field : findChildren<TextField*>())
        field->setReadOnly(isReadOnly);
    for (LineField* field : findChildren<LineField*>())
        field->setReadOnly(isReadOnly);
    for (QWidget* field : findChildren<QWidget*>()) {
        const bool isChange = qobject_cast<QPushButton*>(field) || qobject_cast<WeightField*>(field)
            || qobject_cast<QComboBox*>(field) || qobject_cast<QListWidget*>(field) || qobject_cast<QCheckBox*>(field);
        if (isChange)
            field->setEnabled(!isReadOnly);
    }
}

bool InspectorPage::perform(const QString& label, const Result<Edits>& edits)
{
    if (!edits) {
        emit refused(edits.error().text());
        return false;
    }
    if (edits->empty())
        return true;
    const Result<Changes> done = m_context.debate.perform(stepName(label, debate(), *edits), *edits);
    if (!done)
        emit refused(done.error().text());
    else
        emit refused({});
    return static_cast<bool>(done);
}

TextField* InspectorPage::addTextField(const QString& label, int fewest, int most)
{
    auto* field = new TextField(fewest, most);
    addField(*m_form, label, field);
    auto* more = plainLabel({});
    more->hide();
    m_form->addWidget(more);
    connect(field, &TextField::leftOutChanged, more, [field, more] {
        more->setVisible(field->leftOut() > 0);
        more->setText(tr("… and %L1 more characters, which stay as they are.").arg(field->leftOut()));
    });
    return field;
}

void InspectorPage::setTitle(QLabel* section, const QString& title, const QString& otherwise)
{
    QFont font = section->font();
    font.setWeight(title.isEmpty() ? QFont::Normal : QFont::DemiBold);
    section->setFont(font);
    section->setText(title.isEmpty() ? otherwise : title);
}

QLabel* InspectorPage::addSection(const QString& title)
{
    QLabel* label = plainLabel({});
    setTitle(label, title);
    label->setContentsMargins(0, 10, 0, 0);
    m_form->addWidget(label);
    return label;
}

RecordLinks* InspectorPage::addLinks(const QString& name)
{
    auto* links = new RecordLinks;
    links->setAccessibleName(name);
    m_form->addWidget(links);
    connect(links, &RecordLinks::followed, this, [this](RecordId id) { m_context.selection.reveal(id); });
    return links;
}

QPushButton* InspectorPage::addButton(const QString& text, const QString& tip, std::function<void()> run)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setToolTip(plainTip(tip));
    m_form->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(run));
    return button;
}

QPushButton* InspectorPage::addButton(const QString& text, QAction* action)
{
    if (!action)
        return nullptr;
    QPushButton* button = addButton(text, {}, [action] { action->trigger(); });
    const auto follow = [button, action] { button->setToolTip(action->toolTip()); };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

PickItem InspectorPage::link(RecordId id, const QString& kind) const
{
    PickItem item;
    item.text = nameOf(debate(), id);
    item.kind = kind.isEmpty() ? kindName(debate(), id) : kind;
    item.record = id;
    return item;
}
