#pragma once

#include "model/debate/debate.h"

#include <QToolButton>

/// How many pairs of stakeholders are likely the same, and which; in sight only when there are some.
class SameButton : public QToolButton {
    Q_OBJECT
public:
    explicit SameButton(QWidget* parent = nullptr);

    static constexpr int mostCompared = 5000; ///< stakeholders; among more, each one's page tells of its own

    void read(const Debate& debate);

signals:
    void mergeAsked(StakeholderId one, StakeholderId other);
};
