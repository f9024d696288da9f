#pragma once

#include "app/exchange/inputreading.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

/// What the inputs of an import ask, each question once, with the likeliest answer chosen.
class ImportForm : public QWidget {
    Q_OBJECT
public:
    explicit ImportForm(QWidget* parent = nullptr);

    /// Adds the questions that are not asked yet. An answer that one input of several knows is offered for all.
    void ask(const std::vector<Arrival>& arrivals);
    bool isEmpty() const { return m_asked.empty(); }

    ImportAnswers answers() const; ///< those that were chosen by hand

signals:
    void answered();

private:
    struct Asked {
        QComboBox* choice;
        bool isChosen = false; ///< by hand
    };

    void add(const ImportQuestion& question);

    QFormLayout* m_form;
    std::map<QString, Asked> m_asked;
};
