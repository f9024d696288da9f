#pragma once

#include "model/debate/records.h"

#include <QFrame>

class QPushButton;
struct Theme;

/// Asks, where a line was dropped, what the one claim is for the other. Escape or a click elsewhere connects nothing.
class ConnectChoice : public QFrame {
    Q_OBJECT
public:
    explicit ConnectChoice(QWidget* parent);

    void setLook(const Theme& theme);
    void ask(QPoint at);

signals:
    void chosen(InferenceKind kind);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(InferenceKind kind);
    void leave();

    QPushButton* m_supports;
    QPushButton* m_objects;
};
