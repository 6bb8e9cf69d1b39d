using System.Text.RegularExpressions;

namespace Barline.Docs.Tests;

public sealed class CommandTests : IDisposable
{
    /// <summary>Commands that a test cannot run, or that would run the tests again; .ci/run has them.</summary>
    private static readonly Regex others = new(
        @"^(git (clone|switch|commit) .+|cd barline|dotnet (build|test) -c Release( --project)?( tests/[A-Za-z.]+)?|UPDATE_SNAPSHOTS=1 dotnet test -c Release( tests/[A-Za-z.]+)?|"
        + @"dotnet format( --verify-no-changes)?|dotnet run -c Release --project benchmarks -- [a-z]+( --json [a-z.]+)?|\.ci/run)$", RegexOptions.CultureInvariant);

    private readonly Shell shell = new();

    public static TheoryData<Block> Commands => Page.In("sh");

    public static TheoryData<Block> Sessions => Page.In("console");

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Commands_run(Block block)
    {
        foreach (string command in Shell.Commands(block.Content))
        {
            if (Shell.QuickStartArguments(command) is { } arguments)
            {
                (int exitCode, string output) = await shell.Run(arguments, TestContext.Current.CancellationToken);
                Assert.True(exitCode == 0, $"{block}: {command}\n{output}");
            }
            else
            {
                Assert.True(others.IsMatch(command), $"{block}: nothing runs '{command}'.");
            }
        }
    }

    /// <summary>A session is a command behind <c>$</c> and all that it prints. <c>UPDATE_SNAPSHOTS=1</c> writes what it prints into the page.</summary>
    [Theory]
    [MemberData(nameof(Sessions))]
    public async Task Sessions_show_what_the_command_prints(Block block)
    {
        int end = block.Content.IndexOf('\n', StringComparison.Ordinal);
        string[] arguments = Shell.QuickStartArguments(block.Content[2..end])!;
        (int exitCode, string printed) = await shell.Run(arguments, TestContext.Current.CancellationToken);
        string expected = block.Content[(end + 1)..];

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && printed != expected)
        {
            string page = Path.Combine(Page.Root, block.Page);
            string text = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(page, text.Replace(block.Content, block.Content[..(end + 1)] + printed, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            return;
        }

        Assert.Equal(expected, printed);
        Assert.Equal(block.NoteOf("exit") ?? "0", exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public void Dispose() => shell.Dispose();
}
