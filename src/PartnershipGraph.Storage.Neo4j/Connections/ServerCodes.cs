namespace PartnershipGraph.Storage.Neo4j.Connections;

/// <summary>The server's codes that we depend on, and when each occurs.</summary>
internal static class ServerCodes
{
    /// <summary>A wrong user or password, or none.</summary>
    public const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>After three wrong passwords.</summary>
    public const string RateLimit = "Neo.ClientError.Security.AuthenticationRateLimit";

    /// <summary>A first password that has to be changed.</summary>
    public const string CredentialsExpired = "Neo.ClientError.Security.CredentialsExpired";

    /// <summary>A login token past its time.</summary>
    public const string TokenExpired = "Neo.ClientError.Security.TokenExpired";

    /// <summary>Rights that the server wants to look up again.</summary>
    public const string AuthorizationExpired = "Neo.ClientError.Security.AuthorizationExpired";

    /// <summary>A user without the right.</summary>
    public const string Forbidden = "Neo.ClientError.Security.Forbidden";

    /// <summary>A name that no database has.</summary>
    public const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";

    /// <summary>A database that is stopped or starting.</summary>
    public const string DatabaseUnavailable = "Neo.TransientError.Database.DatabaseUnavailable";

    /// <summary>The same, as it is also called.</summary>
    public const string AnyDatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";

    /// <summary>A transaction larger than the memory that the server gives one.</summary>
    public const string OutOfMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    /// <summary>One transaction needs more memory than a transaction may have.</summary>
    public const string TransactionOutOfMemory = "Neo.ClientError.General.TransactionOutOfMemoryError";

    /// <summary>What a transaction was ended for by somebody else: its time, its memory, an administrator.</summary>
    public const string OfTransaction = "Neo.ClientError.Transaction.";

    /// <summary>What the schema does not allow.</summary>
    public const string OfSchema = "Neo.DatabaseError.Schema.";

    /// <summary>A constraint cannot be made because an index stands in its place.</summary>
    public const string IndexAlreadyExists = "Neo.ClientError.Schema.IndexAlreadyExists";

    /// <summary>A constraint cannot be made because the data breaks it.</summary>
    public const string ConstraintCreationFailed = "Neo.ClientError.Schema.ConstraintCreationFailed";
}
