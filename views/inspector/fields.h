#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <optional>

class QVBoxLayout;
class QLabel;

/// One line of text. It says `committed` once, when what was typed is finished: by Return or by leaving the field.
class LineField : public QLineEdit {
    Q_OBJECT
public:
    explicit LineField(QWidget* parent = nullptr);

    void show(const QString& text); ///< unless something else is being typed
    void commit();

signals:
    void committed(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_text;
};

/// From 0 to 1, or not set, which is not the same as 0.
class WeightField : public QDoubleSpinBox {
    Q_OBJECT
public:
    explicit WeightField(QWidget* parent = nullptr);

    void show(std::optional<double> weight);
    void commit();

signals:
    void committed(std::optional<double> weight);

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<double> weight() const;

    std::optional<double> m_weight;
};

/// One of several, by its name, or a new one by a name that none of them has, or none.
class ChoiceField : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceField(QWidget* parent = nullptr);

    struct Choice {
        QString name;
        qint64 key = 0;
        bool operator==(const Choice&) const = default;
    };

    /// @param none  what the empty choice is called. @param chosen  0 for none.
    void show(const QString& none, const std::vector<Choice>& choices, qint64 chosen);
    void commit();

signals:
    void chosen(qint64 key); ///< 0: none
    void named(const QString& name); ///< a new one

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::vector<Choice> m_choices;
    qint64 m_chosen = 0;
    bool m_isShown = false;
};

/// Whether a key for Undo or Redo in a field without changes of its own is meant for the debate; such an event is left
/// to the window's shortcuts.
bool isForDebate(QEvent& event, bool isChanged);

/// Puts a field under its label, which is its buddy and its name for assistive technology.
QLabel* addField(QVBoxLayout& form, const QString& label, QWidget* field);
