#pragma once

#include "model/debate/records.h"

#include <QTableWidget>

/// The premises of a scheme, a line each, to be worded.
class PartsTable : public QTableWidget {
    Q_OBJECT
public:
    explicit PartsTable(QWidget* parent = nullptr);

    void show(const std::vector<SchemePremise>& premises);
    std::vector<SchemePremise> premises() const; ///< without empty lines; each with a key of its own

    void add(const SchemePremise& premise = {}); ///< to be worded at once
    void removeCurrent();
    void finish(); ///< takes over a line that is being worded

signals:
    void changed();

private:
    QString freeKey() const;
};

/// The critical questions of a scheme: words, kind, and the premise that each doubts.
class QuestionsTable : public QTableWidget {
    Q_OBJECT
public:
    explicit QuestionsTable(QWidget* parent = nullptr);

    void show(const std::vector<SchemeQuestion>& questions, const std::vector<SchemePremise>& premises);
    void setPremises(const std::vector<SchemePremise>& premises);
    std::vector<SchemeQuestion> questions() const; ///< without empty lines

    void add(const SchemeQuestion& question = {});
    void removeCurrent();
    void finish(); ///< takes over a line that is being worded

private:
    std::vector<SchemePremise> m_premises;
};
