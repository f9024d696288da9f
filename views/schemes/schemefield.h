#pragma once

#include "views/inspector/fields.h"
#include "views/schemes/schemechoices.h"

/// The scheme that an inference follows, to choose by typing some letters of its name.
class SchemeField : public ChoiceField {
    Q_OBJECT
public:
    explicit SchemeField(QWidget* parent = nullptr);

    /// @param key  of the scheme that is followed; one that nobody knows is shown as it is.
    void show(const Debate& debate, const QString& key);

signals:
    void schemeChosen(const QString& key); ///< empty: none
    void refused(const QString& why);

protected:
    void showPopup() override;

private:
    void makeRoomForNames();
    void list(std::vector<SchemeChoice> choices);
    void find(const QString& typed);

    std::vector<SchemeChoice> m_choices; ///< a choice's key is its place here, from 1
    const SchemeCatalogue* m_catalogue = nullptr;
    QString m_key;
};
