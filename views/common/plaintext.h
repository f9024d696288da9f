#pragma once

#include <QString>

class QLabel;
class QPlainTextEdit;
class QWidget;

/// A label that shows its text as it is, never as rich text, and breaks its lines.
QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);

/// What is in an editor, with its no-break spaces, which toPlainText() would lose.
QString textOf(const QPlainTextEdit& editor);

/// Text as a tool tip: plain, in lines.
QString plainTip(const QString& text);

/// A label's text without its mnemonic.
QString withoutMnemonic(const QString& label);

/// Text of a debate where "&" would make a mnemonic.
QString withoutMeaning(QString text);
