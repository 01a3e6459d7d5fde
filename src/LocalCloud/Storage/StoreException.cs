namespace LocalCloud.Storage;

/// <summary>The data folder can't be used, or a commit failed; the message says what to do.</summary>
public class StoreException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Another process works on the data folder.</summary>
public sealed class FolderInUseException(string message, Exception? inner = null) : StoreException(message, inner);
