namespace PartnershipGraph.Bolt.PackStream;

/// <summary>The kinds of values on the wire.</summary>
internal enum ValueKind
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A floating-point number of 64 bits.</summary>
    Float,

    /// <summary>A text.</summary>
    String,

    /// <summary>An array of bytes.</summary>
    Bytes,

    /// <summary>Values in order.</summary>
    List,

    /// <summary>Values by name.</summary>
    Map,

    /// <summary>Values with a tag that says what they make.</summary>
    Structure,

    /// <summary>A marker that means nothing yet.</summary>
    Reserved,
}
