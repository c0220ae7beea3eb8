namespace PartnershipGraph.Bolt;

/// <content>How many connections there are, and how long they live.</content>
public sealed partial class ConfigBuilder
{
    /// <summary>Sets how many connections to one server there may be.</summary>
    /// <param name="size">At least 1, or <see cref="Config.Infinite"/>.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithMaxConnectionPoolSize(int size)
    {
        if (size is < 1 and not Config.Infinite)
        {
            throw new ArgumentOutOfRangeException(nameof(size), size, "There is at least one connection, or any number of them (-1).");
        }

        return With(() => config.MaxConnectionPoolSize = size);
    }

    /// <summary>Sets how long a caller waits for a connection, opening it included.</summary>
    /// <param name="timeSpan">The time, or <see cref="Config.InfiniteInterval"/>.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithConnectionAcquisitionTimeout(TimeSpan timeSpan) =>
        With(() => config.ConnectionAcquisitionTimeout = Limit(timeSpan));

    /// <summary>Sets how long opening a connection may take.</summary>
    /// <param name="timeSpan">The time, or <see cref="Config.InfiniteInterval"/>.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithConnectionTimeout(TimeSpan timeSpan) => With(() => config.ConnectionTimeout = Limit(timeSpan));

    /// <summary>Sets whether the system watches over idle connections.</summary>
    /// <param name="enable">Whether it does.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithSocketKeepAliveEnabled(bool enable) => With(() => config.SocketKeepAlive = enable);

    /// <summary>Sets after how long without use a connection is closed.</summary>
    /// <param name="timeSpan">The time, or <see cref="Config.InfiniteInterval"/>.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithConnectionIdleTimeout(TimeSpan timeSpan) => With(() => config.ConnectionIdleTimeout = Limit(timeSpan));

    /// <summary>Sets how old a connection may get; an older one is closed when it comes back, never in use.</summary>
    /// <param name="timeSpan">The time, or <see cref="Config.InfiniteInterval"/>.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithMaxConnectionLifetime(TimeSpan timeSpan) => With(() => config.MaxConnectionLifetime = Limit(timeSpan));

    /// <summary>Sets after how long without use a connection is checked before it is lent.</summary>
    /// <param name="timeout">The time; 0 checks each time.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithConnectionLivenessCheckTimeout(TimeSpan timeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        return With(() => config.ConnectionLivenessThreshold = timeout);
    }

    private static TimeSpan Limit(TimeSpan time) =>
        time >= TimeSpan.Zero || time == Config.InfiniteInterval
            ? time
            : throw new ArgumentOutOfRangeException(nameof(time), time, "A time is not negative; -1 ms stands for no limit.");
}
