namespace Barline.Testing;

/// <summary>A test's expectation that does not hold.</summary>
public sealed class TestFailureException(string message) : Exception(message);
