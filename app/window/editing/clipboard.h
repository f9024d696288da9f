#pragma once

#include "model/debate/debate.h"

#include <QObject>

class MainWindow;
class QMimeData;

/// Copy, cut, paste and duplicate, in the forms other programs know as well: our JSON, an indented outline, a picture.
class Clipboard : public QObject {
    Q_OBJECT
public:
    explicit Clipboard(MainWindow& window);

    void copy();
    void cut();
    void paste();
    void duplicate();

    /// What was pasted or dropped. More than one claim out of plain text is asked about first.
    void take(const QMimeData& data);
    void takeText(const QString& text);

    /// The type of our own copies: native JSON.
    static constexpr auto ownType = "application/vnd.counterpoint+json";

private:
    void add(const QString& label, const Debate& part);
    QMimeData* copied() const;

    MainWindow& m_window;
};
