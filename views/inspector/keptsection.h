#pragma once

#include <QJsonObject>
#include <QWidget>

class QLabel;

/// What a record is called in the data it came from, and what else was said of it there: lines to read and to copy.
class KeptSection : public QWidget {
    Q_OBJECT
public:
    explicit KeptSection(QWidget* parent = nullptr);

    void show(const QString& external, const QJsonObject& kept); ///< hides itself when there is nothing

private:
    QLabel* m_lines;
};

/// A line for each; long values are cut, for the file has them.
QString keptLines(const QString& external, const QJsonObject& kept);
