using System.Diagnostics;
using System.Globalization;

namespace Barline;

/// <summary>An exception that a script threw: says in which script, on which bar and in which line of its source.</summary>
public sealed class ScriptRuntimeException : ScriptEngineException
{
    private ScriptRuntimeException(string message, Exception cause, string script, int barIndex, DateTime? barTime, string? file, int line)
        : base(message, cause)
    {
        Script = script;
        BarIndex = barIndex;
        BarTime = barTime;
        File = file;
        Line = line;
    }

    /// <summary>The script's name.</summary>
    public string Script { get; }

    /// <summary>The bar's number, 0 being the first; -1 in <c>Setup</c>.</summary>
    public int BarIndex { get; }

    /// <summary>When the bar opens, in UTC; null in <c>Setup</c>.</summary>
    public DateTime? BarTime { get; }

    /// <summary>The source file of the line that threw; null where the script was built without symbols.</summary>
    public string? File { get; }

    /// <summary>The line that threw, from 1 up; 0 where the script was built without symbols.</summary>
    public int Line { get; }

    internal static ScriptRuntimeException From(Exception cause, IScript script, int barIndex, DateTime? barTime)
    {
        if (cause is KernelFault { InnerException: { } thrown } fault)
        {
            (cause, barIndex, barTime) = (thrown, fault.Bar, fault.Time);
        }

        StackFrame? frame = new StackTrace(cause, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(candidate => candidate.GetFileLineNumber() > 0 && candidate.GetMethod()?.Module.Assembly == script.GetType().Assembly
                && candidate.GetFileName()?.EndsWith(".g.cs", StringComparison.Ordinal) == false);
        string name = script.Metadata.Name;
        string where = barIndex < 0
            ? "in Setup"
            : string.Create(CultureInfo.InvariantCulture, $"at bar {barIndex} ({barTime:yyyy-MM-dd HH:mm:ss} UTC)");
        string line = frame is null
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $", {Path.GetFileName(frame.GetFileName())} line {frame.GetFileLineNumber()}");
        return new ScriptRuntimeException(
            $"{name} failed {where}{line}: {cause.Message} ({cause.GetType().Name})",
            cause, name, barIndex, barTime, frame?.GetFileName(), frame?.GetFileLineNumber() ?? 0);
    }
}
