namespace PartnershipGraph.Analysis.Exports;

/// <summary>What the values of an exported column are, so that each form of file can declare them.</summary>
public enum ExportType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers of 32 bits.</summary>
    Whole,

    /// <summary>Numbers in invariant notation that read back as the same double.</summary>
    Number,

    /// <summary>Dates as they were written: <c>2019</c>, <c>2019-06</c> or <c>2019-06-05</c>.</summary>
    Date,
}
