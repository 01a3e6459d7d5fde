namespace LocalCloud.Logs;

/// <summary>A log event; times in milliseconds.</summary>
internal sealed record StoredEvent(long Id, long Time, long Ingested, string Message);
