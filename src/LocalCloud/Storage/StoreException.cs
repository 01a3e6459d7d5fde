namespace LocalCloud.Storage;

/// <summary>The data folder can't be used, or a commit failed; the message says what to do.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
