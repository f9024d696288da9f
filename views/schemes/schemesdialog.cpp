#include "views/schemes/schemesdialog.h"

#include "model/analysis/schemes/schemequestions.h"
#include "model/debate/editing/schemes.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/common/stepname.h"
#include "views/schemes/schemeform.h"
#include "views/search/recordnames.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

static constexpr int keyRole = Qt::UserRole;
static constexpr int aboutRole = Qt::UserRole + 1; ///< what it says, to find it by

SchemesDialog::SchemesDialog(OpenDebate& debate, QWidget* parent)
    : QDialog(parent)
    , m_debate(debate)
    , m_letters(new QLineEdit)
    , m_schemes(new QTreeWidget)
    , m_about(new QPlainTextEdit)
    , m_notice(plainLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Argumentation Schemes"));
    build();
    list();
    connect(m_letters, &QLineEdit::textChanged, this, &SchemesDialog::filter);
    connect(m_schemes, &QTreeWidget::currentItemChanged, this, &SchemesDialog::showCurrent);
    connect(&debate, &OpenDebate::changed, this, &SchemesDialog::list);
    m_letters->setFocus();
    resize(760, 520);
}

void SchemesDialog::build()
{
    m_letters->setPlaceholderText(tr("Find a scheme…"));
    m_letters->setAccessibleName(tr("Find a scheme"));
    m_letters->setClearButtonEnabled(true);
    m_schemes->setHeaderHidden(true);
    m_schemes->setAccessibleName(tr("Schemes"));
    m_about->setReadOnly(true);
    m_about->setAccessibleName(tr("About the scheme"));
    m_about->setTabChangesFocus(true);
    auto* columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_schemes);
    columns->addWidget(m_about);
    columns->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_letters);
    column->addWidget(columns, 1);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(makeButtons());
}

QWidget* SchemesDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    m_new = addButton(row, tr("&New…"), tr("Adds a scheme to this debate"),
        [this] { edit(newScheme(m_debate.debate(), QString())); });
    m_change = addButton(row, tr("C&hange…"), tr("Changes a scheme of this debate"), [this] { change(); });
    m_copy
        = addButton(row, tr("&Copy…"), tr("Adds a scheme to this debate that begins as this one"), [this] { copy(); });
    m_remove = addButton(
        row, tr("&Remove"), tr("Removes a scheme of this debate that nothing follows"), [this] { remove(); });
    line->addStretch(1);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &SchemesDialog::reject);
    line->addWidget(close);
    return row;
}

QPushButton* SchemesDialog::addButton(QWidget* row, const QString& text, const QString& tip, std::function<void()> run)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setToolTip(plainTip(tip));
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(run));
    return button;
}

void SchemesDialog::list()
{
    const QString before = current();
    {
        const QSignalBlocker blocker(m_schemes);
        m_schemes->clear();
        QTreeWidgetItem* group = nullptr;
        for (const SchemeChoice& choice : schemeChoices(m_debate.debate())) {
            if (!group || group->text(0) != choice.group)
                group = new QTreeWidgetItem(m_schemes, {choice.group});
            auto* item = new QTreeWidgetItem(group, {choice.name});
            item->setData(0, keyRole, choice.key);
            item->setData(0, aboutRole, choice.about);
            item->setToolTip(0, plainTip(choice.about));
        }
        m_schemes->expandAll();
    }
    filter();
    select(before);
    showCurrent();
}

void SchemesDialog::filter()
{
    const QString letters = m_letters->text().trimmed();
    for (int i = 0; i < m_schemes->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_schemes->topLevelItem(i);
        int shown = 0;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const bool fits = item->text(0).contains(letters, Qt::CaseInsensitive)
                || item->data(0, aboutRole).toString().contains(letters, Qt::CaseInsensitive);
            item->setHidden(!fits);
            shown += fits;
        }
        group->setHidden(shown == 0);
    }
}

QString SchemesDialog::current() const
{
    const QTreeWidgetItem* item = m_schemes->currentItem();
    return item ? item->data(0, keyRole).toString() : QString();
}

void SchemesDialog::select(const QString& key)
{
    for (int i = 0; i < m_schemes->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_schemes->topLevelItem(i);
        for (int row = 0; row < group->childCount(); ++row) {
            if (!key.isEmpty() && group->child(row)->data(0, keyRole) == key)
                m_schemes->setCurrentItem(group->child(row));
        }
    }
}

const Scheme* SchemesDialog::currentScheme() const
{
    return schemeOf(m_debate.debate(), catalogueFor(m_debate.debate()), current());
}

const Scheme* SchemesDialog::currentOwn() const
{
    return ownScheme(m_debate.debate(), current());
}

static std::vector<const Inference*> followersOf(const Debate& debate, const QString& key)
{
    std::vector<const Inference*> followers;
    for (const Inference& inference : debate.inferences().all()) {
        if (!key.isEmpty() && inference.scheme == key)
            followers.push_back(&inference);
    }
    return followers;
}

void SchemesDialog::showCurrent()
{
    const Scheme* scheme = currentScheme();
    QStringList lines;
    if (scheme) {
        const auto count = static_cast<int>(followersOf(m_debate.debate(), current()).size());
        lines << scheme->name << wordsFor(*scheme)
              << (count == 0 ? tr("No reason or objection of this debate follows it.")
                             : tr("%n reason(s) or objection(s) of this debate follow it.", nullptr, count));
    }
    m_about->setPlainText(lines.join(QStringLiteral("\n\n")));
    const bool isReadOnly = !m_debate.whyReadOnly().isEmpty();
    m_new->setEnabled(!isReadOnly);
    m_copy->setEnabled(!isReadOnly && scheme);
    m_change->setEnabled(!isReadOnly && currentOwn());
    m_remove->setEnabled(!isReadOnly && currentOwn());
    say(m_debate.whyReadOnly());
}

void SchemesDialog::change()
{
    if (const Scheme* scheme = currentOwn())
        edit(*scheme);
}

void SchemesDialog::copy()
{
    const Scheme* scheme = currentScheme();
    if (!scheme)
        return;
    Scheme twin = *scheme;
    const Scheme fresh = newScheme(m_debate.debate(), tr("%1 (copy)").arg(scheme->name));
    twin.id = fresh.id;
    twin.order = fresh.order;
    twin.name = fresh.name;
    edit(twin);
}

void SchemesDialog::edit(const Scheme& scheme)
{
    auto* form = new SchemeForm(m_debate, scheme, this);
    connect(form, &SchemeForm::kept, this, [this](SchemeId kept) { select(keyOf(kept)); });
    form->open();
}

void SchemesDialog::remove()
{
    constexpr std::size_t most = 3; // that are named
    const Scheme* scheme = currentOwn();
    if (!scheme)
        return;
    const auto followers = followersOf(m_debate.debate(), current());
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, followers.size()); ++i)
        names << quotedWords(nameOf(m_debate.debate(), followers[i]->id));
    if (!followers.empty())
        return say(tr("%n reason(s) or objection(s) follow it, such as %1. Let them follow another scheme first.",
            nullptr, static_cast<int>(followers.size()))
                       .arg(names.join(tr(", "))));
    const auto edits = removeSchemes(m_debate.debate(), {scheme->id});
    const auto done = edits ? m_debate.perform(stepName(tr("Remove Scheme"), m_debate.debate(), *edits), *edits)
                            : Result<Changes>(edits.error());
    if (!done)
        say(done.error().text());
}

/// Here and to a screen reader.
void SchemesDialog::say(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
