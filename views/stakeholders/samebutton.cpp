#include "views/stakeholders/samebutton.h"

#include "model/analysis/positions/samestakeholders.h"
#include "views/common/plaintext.h"
#include "views/search/recordnames.h"

#include <QMenu>

static constexpr std::size_t mostListed = 20;

SameButton::SameButton(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("same-stakeholders"));
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setToolTip(plainTip(tr("Names that differ in spelling, order or one letter only. Choose a pair to merge it.")));
    setMenu(new QMenu(this));
    hide();
}

void SameButton::read(const Debate& debate)
{
    const bool isFew = debate.table<Stakeholder>().count() <= mostCompared;
    const std::vector<StakeholderPair> pairs = isFew ? likelySamePairs(debate) : std::vector<StakeholderPair>();
    menu()->clear();
    for (std::size_t i = 0; i < std::min(pairs.size(), mostListed); ++i) {
        const auto [one, other] = pairs[i];
        const QString names = QStringLiteral("%1 ↔ %2").arg(shortNameOf(debate, one), shortNameOf(debate, other));
        connect(menu()->addAction(withoutMeaning(names)), &QAction::triggered, this,
            [this, one = one, other = other] { emit mergeAsked(one, other); });
    }
    const QString text = tr("⚠ %n pairs may be the same", nullptr, static_cast<int>(pairs.size()));
    setText(text);
    setAccessibleName(text);
    setVisible(!pairs.empty());
}
