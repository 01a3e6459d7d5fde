namespace LocalCloud;

/// <summary>How to run a local cloud.</summary>
public sealed record LocalCloudOptions
{
    /// <summary>Where all state lives; made when it does not exist.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; init; } = 4566;

    public string Region { get; init; } = "us-east-1";

    public string AccountId { get; init; } = "000000000000";

    /// <summary>
    /// Whether requests must be signed with this installation's keys. Off only for tools that can't sign.
    /// </summary>
    public bool Auth { get; init; } = true;

    /// <summary>
    /// Whether the process's error output goes to a file in the data folder, see <see cref="Storage.CrashNote"/>.
    /// </summary>
    public bool KeepsCrashNote { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where the operator reads what went wrong inside, one line a call.</summary>
    public Action<string> Log { get; init; } = _ => { };
}
