namespace PartnershipGraph.Bolt;

/// <summary>What a notification is about.</summary>
public enum NotificationCategory
{
    /// <summary>None of these.</summary>
    Unknown,

    /// <summary>A hint of the statement that could not be followed.</summary>
    Hint,

    /// <summary>A name that the database does not know.</summary>
    Unrecognized,

    /// <summary>Something that is not supported.</summary>
    Unsupported,

    /// <summary>Something that will be slow.</summary>
    Performance,

    /// <summary>Something that will go away.</summary>
    Deprecation,

    /// <summary>Something about security.</summary>
    Security,

    /// <summary>Something about the cluster.</summary>
    Topology,

    /// <summary>Something about indexes and constraints.</summary>
    Schema,

    /// <summary>Anything else.</summary>
    Generic,
}
