namespace Barline.Docs.Tests;

public sealed class CodeTests
{
    public static TheoryData<Block> Blocks => Page.In("csharp");

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_compiles_or_has_the_error_that_the_page_says(Block block)
    {
        string[] found = [.. BlockProgram.Diagnose(block).Select(diagnostic => diagnostic.ToString())];

        if (block.NoteOf("error") is { } id)
        {
            Assert.Contains(id, Assert.Single(found), StringComparison.Ordinal);
        }
        else
        {
            Assert.True(found.Length == 0, $"{block}\n{string.Join('\n', found)}");
        }
    }

    [Fact]
    public void Picture_shows_the_message_that_the_compiler_gives()
    {
        Block block = Page.Read("README.md").Blocks.Single(each => each.NoteOf("error") is not null);
        string picture = File.ReadAllText(Path.Combine(Page.Root, "docs/images/diagnostics.svg"));
        string shown = string.Join(' ', System.Xml.Linq.XDocument.Parse(picture).Descendants().Where(each => (string?)each.Attribute("class") == "message").Select(each => each.Value));

        Assert.Equal($"{block.NoteOf("error")}: {Assert.Single(BlockProgram.Diagnose(block)).GetMessage(System.Globalization.CultureInfo.InvariantCulture)}", shown);
    }
}
