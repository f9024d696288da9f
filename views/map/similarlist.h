#pragma once

#include "model/debate/id.h"

#include <QListWidget>

class Debate;
struct SimilarClaim;
struct Theme;

/// Claims that say nearly what is being typed, below the editor: a click, or Ctrl+Return for the first, takes one
/// instead.
class SimilarList : public QListWidget {
    Q_OBJECT
public:
    explicit SimilarList(QWidget* parent);

    void setLook(const Theme& theme);
    void show(const Debate& debate, const std::vector<SimilarClaim>& claims, bool canBeUsed);
    void placeBelow(const QRect& editor);
    ClaimId first() const { return m_claims.empty() ? ClaimId() : m_claims.front(); }

signals:
    void chosen(ClaimId claim);

private:
    std::vector<ClaimId> m_claims;
};
