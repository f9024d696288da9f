#include "views/inspector/fields.h"

#include "views/common/plaintext.h"
#include "views/map/lettering.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QWheelEvent>

bool isForDebate(QEvent& event, bool isChanged)
{
    if (event.type() != QEvent::ShortcutOverride || isChanged)
        return false;
    const auto& key = static_cast<QKeyEvent&>(event);
    if (!key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Redo))
        return false;
    event.ignore();
    return true;
}

LineField::LineField(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &LineField::commit);
}

void LineField::show(const QString& text)
{
    if (isModified())
        return;
    m_text = text;
    const QString line = drawable(text);
    if (line != QLineEdit::text())
        setText(line);
    setCursorPosition(0);
    setModified(false);
}

void LineField::commit()
{
    if (!isModified())
        return;
    setModified(false);
    if (text() == drawable(m_text))
        return;
    m_text = text();
    emit committed(m_text);
}

bool LineField::event(QEvent* event)
{
    return isForDebate(*event, isModified()) || QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !isModified())
        return QLineEdit::keyPressEvent(event);
    setModified(false);
    show(QString(m_text));
}

static constexpr double notSet = -0.05;

WeightField::WeightField(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setRange(notSet, 1);
    setSingleStep(0.05);
    setDecimals(2);
    setSpecialValueText(tr("not set"));
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    show({});
    connect(this, &QDoubleSpinBox::editingFinished, this, &WeightField::commit);
    connect(this, &QDoubleSpinBox::valueChanged, this, &WeightField::commit);
}

std::optional<double> WeightField::weight() const
{
    return value() < 0 ? std::nullopt : std::optional(value());
}

void WeightField::show(std::optional<double> weight)
{
    m_weight = weight;
    const QSignalBlocker blocker(this);
    setValue(weight.value_or(notSet));
}

void WeightField::commit()
{
    if (hasFocus())
        interpretText();
    if (weight() == m_weight || (m_weight && weight() && std::abs(*weight() - *m_weight) < 0.005))
        return;
    m_weight = weight();
    emit committed(m_weight);
}

bool WeightField::event(QEvent* event)
{
    return isForDebate(*event, lineEdit() && lineEdit()->isModified()) || QDoubleSpinBox::event(event);
}

/// The wheel scrolls the panel; a value changes only where the focus is.
void WeightField::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

ChoiceField::ChoiceField(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &ChoiceField::commit);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::commit);
}

void ChoiceField::show(const QString& none, const std::vector<Choice>& choices, qint64 chosen)
{
    if (lineEdit()->isModified() && hasFocus())
        return;
    const QSignalBlocker blocker(this);
    if (!m_isShown || choices != m_choices || itemText(0) != none) {
        clear();
        addItem(none, QVariant::fromValue<qint64>(0));
        for (const Choice& choice : choices)
            addItem(drawable(choice.name, 200), QVariant::fromValue(choice.key));
        m_choices = choices;
        m_isShown = true;
    }
    m_chosen = chosen;
    setCurrentIndex(std::max(0, findData(QVariant::fromValue(chosen))));
    lineEdit()->setModified(false);
    lineEdit()->setCursorPosition(0);
}

void ChoiceField::commit()
{
    const QString name = currentText().trimmed();
    int index = currentIndex();
    if (index < 0 || itemText(index) != name)
        index = name.isEmpty() ? 0 : findText(name, Qt::MatchFixedString);
    lineEdit()->setModified(false);
    if (index < 0)
        return emit named(name);
    const qint64 key = itemData(index).toLongLong();
    if (index != currentIndex())
        setCurrentIndex(index);
    if (std::exchange(m_chosen, key) != key)
        emit chosen(key);
}

bool ChoiceField::event(QEvent* event)
{
    return isForDebate(*event, lineEdit() && lineEdit()->isModified()) || QComboBox::event(event);
}

void ChoiceField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

QLabel* addField(QVBoxLayout& form, const QString& label, QWidget* field)
{
    auto* caption = new QLabel(label);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(label));
    caption->setContentsMargins(0, 6, 0, 0);
    form.addWidget(caption);
    form.addWidget(field);
    return caption;
}
