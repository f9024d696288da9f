#pragma once

#include "model/debate/records.h"
#include "views/schemes/steadybox.h"

/// How much has to speak for a claim before it counts as shown, in plain words.
class StandardField : public SteadyBox {
    Q_OBJECT
public:
    explicit StandardField(QWidget* parent = nullptr);

    void show(ProofStandard standard);

signals:
    void standardChosen(ProofStandard standard);
};
