namespace Barline.Testing;

/// <summary>The harness's own assertion, so that it does not depend on a test framework.</summary>
public static class Check
{
    /// <summary>Fails the test with a message unless the condition holds.</summary>
    public static void That(bool condition, Func<string> message)
    {
        if (!condition)
        {
            throw new TestFailureException(message());
        }
    }
}
