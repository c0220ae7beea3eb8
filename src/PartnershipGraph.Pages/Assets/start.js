// When all tools are there, each bar becomes one stop of the Tab key.
for (const bar of toolbars.values()) { rove(bar, all("button", bar), "ArrowLeft", "ArrowRight"); }
fit();
unfold();
