#pragma once

#include "model/debate/opendebate.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
struct Fidelity;
struct Theme;

/// One hop: what it is, what came of looking it up, and, where both ends are passages, the two side by side with what
/// differs between them.
class HopDialog : public QDialog {
    Q_OBJECT
public:
    /// @param debate  must outlive it. @param hop  one of the debate.
    HopDialog(OpenDebate& debate, CitationId hop, const Theme& theme, QWidget* parent);

    void accept() override;

private:
    void build(const Citation& hop);
    QWidget* makeComparison(const Citation& hop, const Fidelity& fidelity, const Theme& theme);
    void remove();
    bool perform(const QString& label, const Result<Edits>& edits);

    OpenDebate& m_debate;
    CitationId m_hop;
    QComboBox* m_kind = nullptr;
    QComboBox* m_state = nullptr;
    QLineEdit* m_locator = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_notice = nullptr;
};
