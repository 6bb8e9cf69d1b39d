namespace Barline.Hosting;

/// <summary>What the user sees of an exception: one line and an exit code.</summary>
internal sealed record Failure(string Line, int ExitCode)
{
    /// <summary>The failure that an exception stands for; null for one that nobody foresaw, whose trace is worth more than a line.</summary>
    public static Failure? Of(Exception exception) => exception switch
    {
        UsageException or InputException or BarDataException => new Failure(OneLine(exception.Message), Hosting.ExitCode.WrongInput),
        ScriptEngineException => new Failure(OneLine(exception.Message), Hosting.ExitCode.FailedRun),
        OperationCanceledException => new Failure("The run was interrupted; nothing was written.", Hosting.ExitCode.Interrupted),
        // What a strategy declares is checked when its run begins, and a constructor may ask for what only a run has.
        ArgumentException or InvalidOperationException => new Failure(OneLine(exception.Message), Hosting.ExitCode.FailedRun),
        _ => null,
    };

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
