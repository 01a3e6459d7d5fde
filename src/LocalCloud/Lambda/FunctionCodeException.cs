namespace LocalCloud.Lambda;

/// <summary>A function can't be called as its handler string says; the message says why.</summary>
public sealed class FunctionCodeException(string message, Exception? inner = null) : Exception(message, inner);
