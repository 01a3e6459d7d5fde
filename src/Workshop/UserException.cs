namespace Workshop;

/// <summary>
/// Something the user can mend; the message says what happened and what to do, and no stack trace follows.
/// </summary>
public sealed class UserException(string message) : Exception(message);
