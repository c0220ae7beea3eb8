namespace PartnershipGraph.Analysis;

/// <summary>The question itself cannot be asked: a value out of range, layers that do not join, an actor that is not there.</summary>
public sealed class UsageException : Exception
{
    /// <summary>Says what is wrong and what to do instead.</summary>
    public UsageException(string message)
        : base(message)
    {
    }
}
