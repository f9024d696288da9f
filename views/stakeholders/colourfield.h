#pragma once

#include "views/inspector/fields.h"

class QToolButton;

/// A colour as it is written, such as "#0b5fa5", or none; a button beside it lets one choose.
class ColourField : public QWidget {
    Q_OBJECT
public:
    explicit ColourField(QWidget* parent = nullptr);

    void show(const QString& colour);

signals:
    void committed(const QString& colour);

private:
    void choose();
    void paintButton();

    LineField* m_line;
    QToolButton* m_button;
    QString m_colour;
};
