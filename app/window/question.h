#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

/// An answer to a question, and what follows from it.
struct Answering {
    QString text; ///< a verb, with its mnemonic
    std::function<void()> run; ///< none: nothing follows; Escape gives the last such answer
};

/// Asks in a dialog of the window, for what undo could not bring back. Does not wait; the text is shown as plain text.
/// The first answer is the one that Return gives.
void ask(QWidget& window, const QString& question, const std::vector<Answering>& answers);
