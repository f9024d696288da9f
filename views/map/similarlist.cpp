#include "views/map/similarlist.h"

#include "model/analysis/similar.h"
#include "model/debate/debate.h"
#include "views/common/theme.h"
#include "views/map/lettering.h"

SimilarList::SimilarList(QWidget* parent)
    : QListWidget(parent)
{
    hide();
    setObjectName(QStringLiteral("similarClaims"));
    setAccessibleName(tr("Similar claims"));
    setFocusPolicy(Qt::NoFocus);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemPressed, this, [this](QListWidgetItem* item) {
        const int at = row(item) - 1;
        if (at >= 0 && at < static_cast<int>(m_claims.size()))
            emit chosen(m_claims[static_cast<std::size_t>(at)]);
    });
}

void SimilarList::setLook(const Theme& theme)
{
    setFont(mapFont(12));
    setStyleSheet(QStringLiteral("QListWidget { background: %1; color: %2; border: 1px solid %3; border-radius: 8px; "
                                 "padding: 4px; } QListWidget::item { padding: 3px 6px; }")
                      .arg(theme.card.name(), theme.text.name(), theme.hover.name()));
}

void SimilarList::show(const Debate& debate, const std::vector<SimilarClaim>& claims, bool canBeUsed)
{
    clear();
    m_claims.clear();
    for (const SimilarClaim& similar : claims) {
        const Claim* claim = debate.find(similar.claim);
        if (!claim)
            continue;
        if (m_claims.empty())
            addItem(canBeUsed ? tr("Already there? Click, or Ctrl+Enter for the first:")
                              : tr("Nearly the same is there already:"));
        addItem(drawable(claim->text, 160).simplified());
        m_claims.push_back(claim->id);
    }
    if (count() > 0) {
        item(0)->setFlags(Qt::NoItemFlags);
        setFixedHeight(count() * sizeHintForRow(0) + 14);
    }
    setVisible(count() > 0);
}

void SimilarList::placeBelow(const QRect& editor)
{
    setFixedWidth(std::max(320, editor.width()));
    const int below = editor.bottom() + 5;
    const bool fits = below + height() <= parentWidget()->height();
    move(std::clamp(editor.left(), 0, std::max(0, parentWidget()->width() - width())),
        fits ? below : std::max(0, editor.top() - height() - 5));
    raise();
}
