namespace PartnershipGraph.Bolt;

/// <summary>The records of a result are asked for after it was consumed or its runner closed.</summary>
public class ResultConsumedException : ClientException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public ResultConsumedException(string message)
        : base(message)
    {
    }
}
