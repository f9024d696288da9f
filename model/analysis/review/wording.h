#pragma once

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

/// What is the matter with a word in a claim.
enum class WordingKind {
    Loaded, ///< it judges instead of saying what is the case
    Vague, ///< it names nobody who says so, or says so little that nothing could speak against it
    Inference ///< it joins a reason and a conclusion, which makes two claims of one
};

/// A word, or words, of a text.
struct WordingFound {
    WordingKind kind = WordingKind::Loaded;
    QString words; ///< as the text has them
};

/// Words of one language that a claim is better without, from its file in resources/wording.
class Wording {
public:
    static QStringList languages();

    /// @param language  BCP 47; only its first part counts. Empty: English; one without a file: no words.
    static const Wording& of(const QString& language);

    /// Each kind's, in the order of the text; what stands in quotation marks is somebody's word and is left out.
    std::vector<WordingFound> find(const QString& text) const;

private:
    struct Entry {
        QStringList words; ///< lower case, at least one; one that ends in "*" stands for all that begin so
        WordingKind kind = WordingKind::Loaded;
    };

    const Entry* entryAt(std::span<const QStringView> words) const;
    void read(const QString& language);
    void readLine(const QString& line);

    QHash<QString, std::vector<Entry>> m_byBeginning; ///< of the first word, in lower case
};
