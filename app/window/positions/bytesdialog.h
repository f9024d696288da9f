#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class MainWindow;

/// A kind of file that bytes are written to.
struct BytesFormat {
    QString title; ///< of the dialog
    QString filter; ///< such as "CSV table (*.csv)"
    QString ending; ///< of the suggested name, such as "-statements.csv"
};

/// Asks for a path, and writes there what `make` then gives: whole or not at all. Says what came of it.
void saveBytes(MainWindow& window, const BytesFormat& format, std::function<QByteArray()> make);
