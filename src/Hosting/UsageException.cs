namespace Barline.Hosting;

/// <summary>Arguments that cannot be followed: the message is the line that the user sees.</summary>
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
