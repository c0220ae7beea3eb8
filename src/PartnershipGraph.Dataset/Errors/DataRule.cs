namespace PartnershipGraph.Dataset.Errors;

/// <summary>The rules of a data folder, by the names that errors carry.</summary>
public static class DataRule
{
    /// <summary>A required file is not there.</summary>
    public const string MissingFile = "missing-file";

    /// <summary>The file is there and cannot be read, or is a folder.</summary>
    public const string UnreadableFile = "unreadable-file";

    /// <summary>The file is not UTF-8.</summary>
    public const string WrongEncoding = "wrong-encoding";

    /// <summary>U+FEFF elsewhere than at the start of the file.</summary>
    public const string StrayByteOrderMark = "stray-byte-order-mark";

    /// <summary>A required column is not there.</summary>
    public const string MissingColumn = "missing-column";

    /// <summary>A column has no name.</summary>
    public const string UnnamedColumn = "unnamed-column";

    /// <summary>Two columns have one name.</summary>
    public const string DuplicateColumn = "duplicate-column";

    /// <summary>A row has more or fewer fields than the header.</summary>
    public const string FieldCount = "field-count";

    /// <summary>The file ends in the middle of a row.</summary>
    public const string TruncatedLine = "truncated-line";

    /// <summary>A quote stands where RFC 4180 allows none.</summary>
    public const string BadQuote = "bad-quote";

    /// <summary>A required value is empty.</summary>
    public const string MissingValue = "missing-value";

    /// <summary>A date is none, or in another form.</summary>
    public const string BadDate = "bad-date";

    /// <summary>A spell ends before it begins.</summary>
    public const string FromAfterTo = "from-after-to";

    /// <summary>A number is none, or out of range.</summary>
    public const string BadNumber = "bad-number";

    /// <summary>A word is none of the allowed ones.</summary>
    public const string UnknownWord = "unknown-word";

    /// <summary>An event is none of the allowed ones.</summary>
    public const string UnknownEvent = "unknown-event";

    /// <summary>No actor has this id.</summary>
    public const string UnknownActor = "unknown-actor";

    /// <summary>No ladder has this name.</summary>
    public const string UnknownLadder = "unknown-ladder";

    /// <summary>The ladder belongs to another sponsor.</summary>
    public const string ForeignLadder = "foreign-ladder";

    /// <summary>A ladder has no ranked title.</summary>
    public const string EmptyLadder = "empty-ladder";

    /// <summary>Two rows have one key.</summary>
    public const string DuplicateKey = "duplicate-key";

    /// <summary>An actor is its own partner.</summary>
    public const string SelfPartnership = "self-partnership";

    /// <summary>A rank that the ladder does not have.</summary>
    public const string RankOutsideLadder = "rank-outside-ladder";

    /// <summary>A title that neither its ladder nor its words place.</summary>
    public const string UnplacedTitle = "unplaced-title";

    /// <summary>An HTML file carries no data.</summary>
    public const string MissingIsland = "missing-island";

    /// <summary>An HTML file carries data more than once.</summary>
    public const string DuplicateIsland = "duplicate-island";

    /// <summary>An HTML file ends in the middle of its data.</summary>
    public const string TruncatedIsland = "truncated-island";

    /// <summary>The data of an HTML file are in a form that this version does not know.</summary>
    public const string UnknownIsland = "unknown-island";

    /// <summary>The data of an HTML file cannot be unpacked.</summary>
    public const string BadIsland = "bad-island";

    /// <summary>The data of an HTML file were changed after they were written.</summary>
    public const string ChangedIsland = "changed-island";

    /// <summary>An HTML file, or its data once unpacked, is larger than what is read.</summary>
    public const string OversizedIsland = "oversized-island";

    /// <summary>The data of an HTML file hold something that is no file of a data folder.</summary>
    public const string ForeignFile = "foreign-file";
}
