#include "views/schemes/rolesbox.h"

#include "views/common/plaintext.h"
#include "views/schemes/steadybox.h"
#include "views/search/recordnames.h"

#include <QBoxLayout>
#include <QLabel>

RolesBox::RolesBox(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_unfilled(plainLabel({}))
{
    m_column->setContentsMargins({});
    m_column->addWidget(m_unfilled);
}

static QStringList namesOf(const Debate& debate, const Inference& inference)
{
    QStringList names;
    for (const Premise& premise : inference.premises)
        names << shortNameOf(debate, premise.claim);
    return names;
}

static QString unfilledParts(const Inference& inference, const Scheme& scheme)
{
    QStringList lines;
    for (const SchemePremise& part : scheme.premises) {
        if (std::ranges::find(inference.premises, part.key, &Premise::role) == inference.premises.end())
            lines << RolesBox::tr("Not stated: %1", "a premise of a scheme").arg(part.text);
    }
    return lines.join(u'\n');
}

void RolesBox::show(const Debate& debate, const Inference& inference, const Scheme* scheme)
{
    setVisible(scheme);
    if (!scheme)
        return;
    m_unfilled->setText(unfilledParts(inference, *scheme));
    m_unfilled->setVisible(!m_unfilled->text().isEmpty());
    const QStringList names = namesOf(debate, inference);
    if (m_rows && names == m_names && inference.premises == m_premises && *scheme == m_scheme)
        return;
    m_names = names;
    m_premises = inference.premises;
    m_scheme = *scheme;
    build(debate, inference, *scheme);
}

/// A row that asked for this may still be at work, so rows go later.
void RolesBox::build(const Debate& debate, const Inference& inference, const Scheme& scheme)
{
    const QWidget* focus = m_rows ? m_rows->focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    for (const Premise& premise : inference.premises)
        addRow(shortNameOf(debate, premise.claim), premise, scheme);
    m_column->insertWidget(0, m_rows);
    m_rows->show();
    if (auto* again = focused.isEmpty() ? nullptr : m_rows->findChild<QComboBox*>(focused))
        again->setFocus();
}

void RolesBox::addRow(const QString& claim, const Premise& premise, const Scheme& scheme)
{
    auto* name = plainLabel(claim.size() > 120 ? claim.first(120) + u'…' : claim);
    auto* box = new SteadyBox;
    box->setObjectName(QStringLiteral("role %1").arg(premise.claim.value));
    box->setAccessibleName(tr("Part of the premise: %1").arg(name->text()));
    box->addItem(tr("plays no part"), QString());
    for (const SchemePremise& part : scheme.premises) {
        box->addItem(part.text, part.key);
        box->setItemData(box->count() - 1, plainTip(part.text), Qt::ToolTipRole);
    }
    box->setCurrentIndex(std::max(0, box->findData(premise.role)));
    box->setToolTip(plainTip(box->currentText()));
    m_rows->layout()->addWidget(name);
    m_rows->layout()->addWidget(box);
    connect(box, &QComboBox::activated, this,
        [this, box, id = premise.claim] { emit roleChosen(id, box->currentData().toString()); });
}
