#pragma once

#include "model/debate/debate.h"

#include <QListWidget>

/// The premises of an inference in their order. The box of one says whether it is implicit; Delete takes it away,
/// Alt+Up and Alt+Down sort it, Return goes to it.
class PremiseList : public QListWidget {
    Q_OBJECT
public:
    explicit PremiseList(QWidget* parent = nullptr);

    void show(const Debate& debate, const Inference& inference);
    ClaimId current() const;

    void removeCurrent();
    void moveCurrent(int step);

signals:
    void followed(ClaimId claim);
    void removed(ClaimId claim);
    void moved(int from, int to);
    void implicitChanged(ClaimId claim, bool isImplicit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};
